import { rangeOf } from "../analysis/reason.ts";
import type { Rule } from "./rule.ts";
import { weightPlaces } from "./weightPlaces.ts";

/** A weight isn't below 0 whatever happens. */
export const negativeWeight: Rule = (context) => {
  for (const { weight, facts } of weightPlaces(context)) {
    const expression = context.meanings.numbers.get(weight);
    if (expression === undefined || context.isBroken(weight.span)) continue;
    const { low, high } = rangeOf(expression, facts);
    if (high >= 0) continue;
    const message =
      low === high
        ? `The weight is ${low}. A weight is 0 or more, and 0 means never.`
        : `The weight lies within ${low}..${high}. A weight is 0 or more, and 0 means never.`;
    context.report("negative-weight", weight.span, message);
  }
};
