/** By how much a share differs between two series of runs with the same luck, and the interval in which that lies with 99 % confidence. */
export type PairedChange = { readonly change: number; readonly low: number; readonly high: number };

/** The middle 99 % of the standard normal distribution lies within ± this: several shares are compared at a time. */
const Z = 2.575829303548901;

/**
 * The change from one share to another, -1..1, where run k of both series has the same luck: `gained` runs have what is counted only in
 * the second series, `lost` ones only in the first, of `total` pairs. The interval is Wald's with half a run added to each of the four
 * counts (A. Agresti, Y. Min, "Simple improved confidence intervals for comparing matched proportions", Statistics in Medicine 24,
 * 2005, section 3), cut to -1..1; all of it where there are no runs.
 */
export const toPairedChange = (gained: number, lost: number, total: number): PairedChange => {
  if (total === 0) return { change: 0, low: -1, high: 1 };
  const [up, down, all] = [(gained + 0.5) / (total + 2), (lost + 0.5) / (total + 2), total + 2];
  const half = Z * Math.sqrt((up + down - (up - down) ** 2) / all);
  return {
    change: (gained - lost) / total,
    low: Math.max(-1, up - down - half),
    high: Math.min(1, up - down + half),
  };
};
