import type { ConditionRule } from "./conditionPlaces.ts";
import { whatIsKnown } from "./whatIsKnown.ts";

/** The condition of a transition, text, map item or effect can hold, also behind those that are asked before it. */
export const conditionNeverHolds: ConditionRule = ({ owner, isChoice, span, when, facts, verdict }, context) => {
  if (isChoice) return;
  if (verdict === "never") {
    const message = `This can't hold, so ${owner} never counts.${whatIsKnown(when, facts, context)}`;
    context.report("condition-never-holds", span, message);
  } else if (verdict === "covered") {
    const message = `Whenever this holds, one of the conditions before it does too, so ${owner} never counts.`;
    context.report("condition-never-holds", span, message);
  }
};
