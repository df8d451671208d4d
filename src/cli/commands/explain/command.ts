import { didYouMean } from "#base";
import { catalogue } from "#scenario";
import type { Command } from "../../shared/arguments/command.ts";
import type { Arguments } from "../../shared/arguments/parseArguments.ts";
import type { Console } from "../../shared/console/console.ts";
import { UsageError } from "../../shared/usageError.ts";

/** The pages on diagnostics, built into the command. */
const pages: Readonly<Record<string, string>> = import.meta.glob<string>("../../../../docs/diagnostics/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Prints the page on a code such as SCN301 or its name such as unknown-seat; without one, a line on each code. */
const run = async ({ files }: Arguments, console: Console): Promise<number> => {
  const [asked] = files;
  if (files.length > 1) throw new UsageError("Name one code at a time. Write: threshold explain CODE");
  if (asked === undefined) console.print(listCodes());
  else console.print(pageOf(asked));
  return 0;
};

export const explain: Command = {
  name: "explain",
  takes: "CODE",
  does: "explain a code such as SCN301, with a wrong and a right example; without a code, list all",
  options: [],
  run,
};

const listCodes = (): string =>
  Object.entries(catalogue)
    .toSorted(([, a], [, b]) => (a.code < b.code ? -1 : 1))
    .map(([slug, { code, severity, about }]) => `${code} ${slug} (${severity}): ${about}\n`)
    .join("");

const pageOf = (asked: string): string => {
  const slug = slugOf(asked);
  const page = slug === undefined ? undefined : pages[`../../../../docs/diagnostics/${slug}.md`];
  if (page !== undefined) return page;
  const names = Object.entries(catalogue).flatMap(([name, { code }]) => [name, code]);
  const near = didYouMean(asked, names);
  const hint = near === undefined ? '"threshold explain" lists them all.' : `Did you mean "${near}"?`;
  throw new UsageError(`There is no diagnostic "${asked}". ${hint}`);
};

const slugOf = (asked: string): string | undefined =>
  Object.entries(catalogue).find(
    ([slug, { code }]) => slug === asked.toLowerCase() || code === asked.toUpperCase(),
  )?.[0];
