/** How values are spread: nearest-rank quantiles of what was counted. All 0 where nothing was. */
export type Spread = {
  readonly least: number;
  readonly median: number;
  /** Nine in ten are at most this. */
  readonly ninth: number;
  readonly most: number;
  readonly mean: number;
};

/** The spread of whole numbers, given how often each came up. */
export const toSpread = (counts: ReadonlyMap<number, number>): Spread => {
  const sorted = [...counts].sort(([one], [other]) => one - other);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  const rank = (share: number): number => {
    let left = Math.max(1, Math.ceil(share * total));
    for (const [value, count] of sorted) {
      left -= count;
      if (left <= 0) return value;
    }
    return 0;
  };
  const sum = sorted.reduce((all, [value, count]) => all + value * count, 0);
  return { least: rank(0), median: rank(0.5), ninth: rank(0.9), most: rank(1), mean: total === 0 ? 0 : sum / total };
};
