import { fork } from "./fork.ts";
import type { Run } from "./run.ts";
import { unite } from "./unite.ts";

/**
 * One's own run with everything that another record of the same play holds besides: where their main lines differ, the other's goes on as a variation. The
 * own main line stays as it is. Gives the very run where the other adds nothing.
 */
export const mergeRuns = (own: Run, other: Run): Run => {
  const differs = own.plies.findIndex(({ choice }, index) => choice !== other.plies[index]?.choice);
  const at = Math.min(differs < 0 ? own.plies.length : differs, other.plies.length);
  const variations = unite(own.variations, fork(other, at).variations);
  return variations === own.variations ? own : { ...own, variations };
};
