import { toRun, type Verdict } from "#analysis";
import type { Referee } from "#engine";
import { encodeRun } from "#replay";
import type { Console } from "./console/console.ts";
import { writeOutput } from "./files/writeOutput.ts";

/** Writes the way to each failure into a folder as a run file; gives the paths by the check. */
export const writeWays = (
  referee: Referee,
  verdicts: Iterable<readonly [number, Verdict]>,
  folder: string,
  console: Console,
): ReadonlyMap<number, string> => {
  const written = new Map<number, string>();
  for (const [index, verdict] of verdicts) {
    if (!("way" in verdict)) continue;
    const path = `${folder.replace(/[/\\]+$/, "")}/${index + 1}-${referee.program.checks[index]?.kind}.run.json`;
    writeOutput(console, path, encodeRun(toRun(referee, verdict.way)), "run");
    written.set(index, path);
  }
  return written;
};
