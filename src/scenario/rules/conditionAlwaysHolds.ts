import { assume } from "../analysis/reason.ts";
import { conditionPlaces } from "./conditionPlaces.ts";
import type { Rule } from "./rule.ts";
import { whatIsKnown } from "./whatIsKnown.ts";

/** A condition can fail; one that can't might as well be left out. */
export const conditionAlwaysHolds: Rule = (context) => {
  for (const { owner, span, when, facts } of conditionPlaces(context)) {
    if (assume(when, false, facts) !== undefined) continue;
    const message = `This always holds, so ${owner} needs no condition.${whatIsKnown(when, facts, context)}`;
    context.report("condition-always-holds", span, message);
  }
};
