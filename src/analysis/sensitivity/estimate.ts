/** The middle 95 % of the standard normal distribution lies within ± this. */
const Z = 1.959963984540054;

/** A mean, and how far from it the true one may be at 95 % confidence. */
export type Estimate = { readonly mean: number; readonly margin: number };

/** The mean of numbers that are drawn independently. */
export const toEstimate = (numbers: Float64Array): Estimate => {
  const count = numbers.length;
  const mean = sum(numbers) / Math.max(1, count);
  let squares = 0;
  for (const number of numbers) squares += (number - mean) ** 2;
  return { mean, margin: count < 2 ? Number.POSITIVE_INFINITY : Z * Math.sqrt(squares / (count - 1) / count) };
};

/** The mean difference of two series whose runs have the same luck, pair by pair. */
export const toDifference = (from: Float64Array, to: Float64Array): Estimate =>
  toEstimate(from.map((number, index) => (to[index] ?? 0) - number));

const sum = (numbers: Float64Array): number => numbers.reduce((total, number) => total + number, 0);

/** Batches into which a series is cut where an estimate has no formula for its margin. */
const BATCHES = 20;

/**
 * An estimate over a whole series, with a margin from leaving out one of `BATCHES` batches at a time (the delete-a-group jackknife).
 * `estimate` is given which items count.
 */
export const jackknife = (items: number, estimate: (counts: (item: number) => boolean) => number): Estimate => {
  const mean = estimate(() => true);
  const without = Array.from({ length: BATCHES }, (_, batch) => estimate((item) => item % BATCHES !== batch));
  const centre = without.reduce((total, one) => total + one, 0) / BATCHES;
  const squares = without.reduce((total, one) => total + (one - centre) ** 2, 0);
  return {
    mean,
    margin: items < BATCHES ? Number.POSITIVE_INFINITY : Z * Math.sqrt(((BATCHES - 1) / BATCHES) * squares),
  };
};
