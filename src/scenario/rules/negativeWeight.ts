import { printInterval } from "./effectResult.ts";
import type { WeightRule } from "./weightPlaces.ts";

/** A weight isn't below 0 whatever happens. */
export const negativeWeight: WeightRule = ({ span, range }, { report }) => {
  if (range.high >= 0) return;
  const is = range.low === range.high ? "is" : "lies within";
  report(
    "negative-weight",
    span,
    `The weight ${is} ${printInterval(range)}. A weight is 0 or more, and 0 means never.`,
  );
};
