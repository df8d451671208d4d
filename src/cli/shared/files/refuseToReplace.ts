import type { Console } from "../console/console.ts";
import { UsageError } from "../usageError.ts";

/** What a command writes: a run, which may replace an older one, or anything else that it works out. */
export type Product = "run" | "report";

/**
 * Refuses to write over what someone has made: a run replaces nothing but a run, and nothing replaces a scenario, a translation or a
 * run. Throws a UsageError that says what stands there.
 */
export const refuseToReplace = (console: Console, path: string, product: Product): void => {
  const head = console.readHead(path);
  if (head === undefined || head.trim() === "") return;
  const found = kindOf(path, head);
  if (product === "run" ? found === "run" : found === "another file") return;
  throw new UsageError(
    `The file "${path}" is ${found === "another file" ? "not a run" : ARTICLES[found]}; nothing was written over it. Choose another name, or delete it first.`,
  );
};

type Kind = "scenario" | "run" | "another file";

const ARTICLES = { scenario: "a scenario or a translation", run: "a run" } as const;

const kindOf = (path: string, head: string): Kind => {
  if (/\.ya?ml$/i.test(path) || /^["']?threshold["']?\s*:/m.test(head)) return "scenario";
  return /"format"\s*:\s*"threshold-run"/.test(head) ? "run" : "another file";
};
