import { toRun, type Verdict } from "#analysis";
import type { Referee } from "#engine";
import { encodeRun } from "#replay";
import type { Console } from "./console/console.ts";
import { UsageError } from "./usageError.ts";

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
    try {
      console.writeFile(path, encodeRun(toRun(referee, verdict.way)));
    } catch {
      throw new UsageError(`The file "${path}" can't be written.`);
    }
    written.set(index, path);
  }
  return written;
};
