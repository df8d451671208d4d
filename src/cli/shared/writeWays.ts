import { type TextVerdict, toRun, type Verdict, type Way } from "#analysis";
import type { Referee } from "#engine";
import { encodeRun } from "#replay";
import type { Console } from "./console/console.ts";
import { writeOutput } from "./files/writeOutput.ts";

/** The paths that ways were written to: by check, and by claim of a text. */
export type Written = { readonly checks: ReadonlyMap<number, string>; readonly texts: ReadonlyMap<number, string> };

export const NOT_WRITTEN: Written = { checks: new Map(), texts: new Map() };

type Verdicts = {
  readonly verdicts: Iterable<readonly [number, Verdict]>;
  readonly texts: readonly TextVerdict[];
};

/** Writes the way to each failure and to each false text into a folder as a run file. */
export const writeWays = (
  referee: Referee,
  { verdicts, texts }: Verdicts,
  folder: string,
  console: Console,
): Written => {
  const { checks, scenario } = referee.program;
  const write = (way: Way, name: string): string => {
    const path = `${folder.replace(/[/\\]+$/, "")}/${name}.run.json`;
    writeOutput(console, path, encodeRun(toRun(referee, way)), "run");
    return path;
  };
  const written = { checks: new Map<number, string>(), texts: new Map<number, string>() };
  for (const [index, verdict] of verdicts)
    if ("way" in verdict) written.checks.set(index, write(verdict.way, `${index + 1}-${checks[index]?.kind}`));
  for (const [claim, verdict] of texts.entries())
    if (verdict.kind === "false")
      written.texts.set(claim, write(verdict.way, `line-${scenario.claims[claim]?.line}-text-${claim + 1}`));
  return written;
};
