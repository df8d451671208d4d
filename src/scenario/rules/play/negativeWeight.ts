import { printInterval } from "../looks/effectResult.ts";
import { weightPlaces } from "../looks/weightPlaces.ts";
import { type Rule, rule } from "../rule.ts";

/** A weight isn't below 0 whatever happens. */
export const negativeWeight: Rule = rule("negative-weight", (context, report) => {
  for (const { span, range } of weightPlaces(context)) {
    if (range.high >= 0) continue;
    const is = range.low === range.high ? "is" : "lies within";
    report(span, `The weight ${is} ${printInterval(range)}. A weight is 0 or more, and 0 means never.`);
  }
});
