import { fork } from "./fork.ts";
import type { Run, Variation } from "./run.ts";

/**
 * One's own run with everything that another record of the same play holds besides: where their main lines differ, the other's goes on as a variation. The
 * own main line stays as it is. Gives the very run where the other adds nothing.
 */
export const mergeRuns = (own: Run, other: Run): Run => {
  const differs = own.plies.findIndex(({ choice }, index) => choice !== other.plies[index]?.choice);
  const at = Math.min(differs < 0 ? own.plies.length : differs, other.plies.length);
  const past = other.variations.filter((variation) => variation.at <= at);
  // Forked without them, so that what parted from the other's tail goes with it even where the past holds the same line.
  const tail = fork({ ...other, variations: other.variations.filter((variation) => variation.at > at) }, at);
  const variations = unite(unite(own.variations, past), tail.variations);
  return variations === own.variations ? own : { ...own, variations };
};

const unite = (own: readonly Variation[], other: readonly Variation[]): readonly Variation[] => {
  const all = [...own];
  for (const variation of other) {
    const index = all.findIndex((one) => isSameLine(one, variation));
    const same = all[index];
    if (same === undefined) all.push(variation);
    else all[index] = withVariations(same, unite(same.variations, variation.variations));
  }
  return all.length === own.length && all.every((one, index) => one === own[index]) ? own : all;
};

const withVariations = (line: Variation, variations: readonly Variation[]): Variation =>
  variations === line.variations ? line : { ...line, variations };

const isSameLine = (one: Variation, other: Variation): boolean =>
  one.at === other.at &&
  one.plies.length === other.plies.length &&
  one.plies.every(({ choice }, index) => choice === other.plies[index]?.choice);
