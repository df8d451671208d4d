/**
 * The index that a number in [0, 1) picks among relative weights (none negative, at least one positive). Linear.
 */
export const pickWeighted = (weights: readonly number[], luck: number): number => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = Math.floor(luck * total);
  for (let index = 0; index < weights.length; index++) {
    left -= weights[index] ?? 0;
    if (left < 0) return index;
  }
  return weights.findLastIndex((weight) => weight > 0);
};
