import { assume } from "../analysis/reason.ts";
import { type ConditionPlace, conditionPlaces } from "./conditionPlaces.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { whatIsKnown } from "./whatIsKnown.ts";

/** The condition of a transition, text, map item or effect can hold, also behind those that are asked before it. */
export const conditionNeverHolds: Rule = (context) => {
  for (const place of conditionPlaces(context)) if (!place.isChoice) checkPlace(place, context);
};

const checkPlace = ({ owner, span, when, facts, left }: ConditionPlace, context: RuleContext): void => {
  if (assume(when, true, facts) === undefined) {
    const message = `This can't hold, so ${owner} never counts.${whatIsKnown(when, facts, context)}`;
    context.report("condition-never-holds", span, message);
    return;
  }
  if (left !== undefined && assume(when, true, left) !== undefined) return;
  const message = `Whenever this holds, one of the conditions before it does too, so ${owner} never counts.`;
  context.report("condition-never-holds", span, message);
};
