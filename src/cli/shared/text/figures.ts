/** A number with its thousands apart. */
export const countOf = (count: number): string => count.toLocaleString("en");

/** A share as "12.3 %". */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Sums of many probabilities are off by less. */
const ROUNDING = 1e-12;

/** A probability that lies between two: "12.34 %" where both read so, otherwise "12.34 … 15.00 %". */
export const boundedPercent = (low: number, high: number): string => {
  const [from, to] = [exactPercent(low), exactPercent(high)];
  if (from === to) return from;
  return `${from.startsWith("<") ? "0.00" : from.replace(/^> | %$/g, "")} … ${to.startsWith(">") ? "100.00 %" : to.replace("< ", "")}`;
};

/** A probability as "12.34 %"; what is possible and rare isn't 0, what is nearly sure isn't 100. */
export const exactPercent = (probability: number): string => {
  if (probability > 0 && probability < 0.00005) return "< 0.01 %";
  if (probability < 1 - ROUNDING && probability >= 0.99995) return "> 99.99 %";
  return `${(probability * 100).toFixed(2)} %`;
};
