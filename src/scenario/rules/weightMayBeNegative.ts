import { rangeOf } from "../analysis/reason.ts";
import type { Rule } from "./rule.ts";
import { weightPlaces } from "./weightPlaces.ts";

/** A weight that falls below 0 counts as 0, which may not be what was meant; `max(0, …)` says so. */
export const weightMayBeNegative: Rule = (context) => {
  for (const { weight, facts } of weightPlaces(context)) {
    const expression = context.meanings.numbers.get(weight);
    if (expression === undefined || context.isBroken(weight.span)) continue;
    const { low, high } = rangeOf(expression, facts);
    if (low >= 0 || high < 0) continue;
    const message = `The weight can be as low as ${low}, and below 0 it counts as 0. Write max(0, …) if that is meant.`;
    context.report("weight-may-be-negative", weight.span, message);
  }
};
