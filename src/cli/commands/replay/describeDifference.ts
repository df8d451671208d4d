import type { Referee } from "#engine";
import { firstDifference, type Run } from "#replay";

const MOST_CHANGES = 6;

/** One sentence for where the rules of a run and the current rules first differ along it, by ids. */
export const describeDifference = (recorded: Referee, other: Referee, run: Run): string => {
  const found = firstDifference(recorded, other, run);
  if (found === undefined)
    return "Along this run both sets of rules lead to the same states, with the same choices open.";
  const changes = found.changes.map(({ id, before = "–", now = "–" }) => `${id} ${before} → ${now}`);
  const more = changes.length > MOST_CHANGES ? `, and ${changes.length - MOST_CHANGES} more` : "";
  const where = found.ply < 0 ? "at the start" : `at ply ${found.ply + 1} ("${run.plies[found.ply]?.choice}")`;
  return `The first difference is ${where}: ${changes.slice(0, MOST_CHANGES).join(", ")}${more}.`;
};
