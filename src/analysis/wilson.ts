/** The middle 95 % of the standard normal distribution lies within ± this. */
const Z = 1.959963984540054;

/** A share as counted, and the interval in which it lies at 95 % confidence; all of 0..1 where nothing was counted. */
export type Share = { readonly count: number; readonly share: number; readonly low: number; readonly high: number };

/**
 * The share of `count` in `total` with Wilson's score interval (E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", Journal of the American Statistical Association 22, 1927): sound for small and extreme shares too.
 */
export const toShare = (count: number, total: number): Share => {
  if (total === 0) return { count, share: 0, low: 0, high: 1 };
  const share = count / total;
  const spread = (Z * Z) / total;
  const centre = (share + spread / 2) / (1 + spread);
  const half = Math.sqrt(share * (1 - share) * spread + (spread * spread) / 4) / (1 + spread);
  return {
    count,
    share,
    low: count === 0 ? 0 : Math.max(0, centre - half),
    high: count === total ? 1 : Math.min(1, centre + half),
  };
};
