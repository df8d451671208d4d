import type { WeightRule } from "./weightPlaces.ts";

/** A weight that falls below 0 counts as 0, which may not be what was meant; `max(0, …)` says so. */
export const weightMayBeNegative: WeightRule = ({ span, range: { low, high } }, { report }) => {
  if (low >= 0 || high < 0) return;
  const message = `The weight can be as low as ${low}, and below 0 it counts as 0. Write max(0, …) if that is meant.`;
  report("weight-may-be-negative", span, message);
};
