import type { Variation } from "./run.ts";

/** The variations of a line with others of the same line: a line that is in both is there once, with the variations of both. The very list where nothing is added. */
export const unite = (own: readonly Variation[], other: readonly Variation[]): readonly Variation[] => {
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
