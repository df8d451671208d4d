import { weightPlaces } from "../looks/weightPlaces.ts";
import { type Rule, rule } from "../rule.ts";

/** A weight that falls below 0 counts as 0, which may not be what was meant; `max(0, …)` says so. */
export const weightMayBeNegative: Rule = rule("weight-may-be-negative", (context, report) => {
  for (const {
    span,
    range: { low, high },
  } of weightPlaces(context)) {
    if (low >= 0 || high < 0) continue;
    const message = `The weight can be as low as ${low}, and below 0 it counts as 0. Write max(0, …) if that is meant.`;
    report(span, message);
  }
});
