import { invariant } from "#base";

/** A wider range is counted in this number of buckets. */
const MOST_COUNTS = 65_536;

/**
 * How often each value of a range came up. Where the range has more than 65,536 values, a count stands for `width` of them; `rest` is
 * by how much the values lie above the first of their bucket, in all, so that the mean stays exact.
 */
export type Histogram = {
  readonly low: number;
  readonly high: number;
  readonly width: number;
  readonly counts: Float64Array<ArrayBuffer>;
  readonly rest: number;
};

/** Counts every `stride`-th number from `values[first]` on; each lies in `low..high`. Linear in the numbers and the range. */
export const countValues = (
  { low, high }: Pick<Histogram, "low" | "high">,
  values: Int32Array,
  { first, stride }: { readonly first: number; readonly stride: number },
): Histogram => {
  const width = Math.ceil((high - low + 1) / MOST_COUNTS);
  const counts = new Float64Array(Math.ceil((high - low + 1) / width));
  let rest = 0;
  for (let at = first; at < values.length; at += stride) {
    const above = (values[at] ?? 0) - low;
    const bucket = width === 1 ? above : Math.floor(above / width);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
    rest += above - bucket * width;
  }
  return { low, high, width, counts, rest };
};

/** Both counts together. */
export const mergeHistograms = (one: Histogram, other: Histogram): Histogram => {
  invariant(one.low === other.low && one.high === other.high, "histograms of one variable");
  return { ...one, counts: addCounts(one.counts, other.counts), rest: one.rest + other.rest };
};

/** Sums, place by place. */
export const addCounts = (
  one: Float64Array<ArrayBuffer>,
  other: Float64Array<ArrayBuffer>,
): Float64Array<ArrayBuffer> => one.map((count, index) => count + (other[index] ?? 0));

/** Without what was counted below a value, where a count is a value. */
export const countsFrom = (histogram: Histogram, least: number): Histogram => ({
  ...histogram,
  counts: histogram.counts.map((count, bucket) => (histogram.low + bucket < least ? 0 : count)),
});

/** The mean of all values counted; 0 where there are none. */
export const meanOf = ({ low, width, counts, rest }: Histogram): number => {
  const total = sumOf(counts);
  const above = counts.reduce((sum, count, bucket) => sum + count * bucket, 0);
  return total === 0 ? 0 : low + (above * width + rest) / total;
};

/**
 * The least value such that so large a share of all (above 0, at most 1) isn't above it: one that came up, where a count is a value,
 * otherwise the middle of its bucket. `low` where there are none.
 */
export const quantileOf = ({ low, high, width, counts }: Histogram, share: number): number => {
  const wanted = share * sumOf(counts);
  let below = 0;
  for (let bucket = 0; bucket < counts.length; bucket++) {
    below += counts[bucket] ?? 0;
    if (below >= wanted) return Math.min(high, low + bucket * width + Math.floor((width - 1) / 2));
  }
  return high;
};

const sumOf = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);
