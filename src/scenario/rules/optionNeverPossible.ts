import type { ConditionRule } from "./conditionPlaces.ts";
import { whatIsKnown } from "./whatIsKnown.ts";

/** What can be chosen has a condition that can hold: within the ranges, and where its chart stands. */
export const optionNeverPossible: ConditionRule = ({ owner, isChoice, span, when, facts, verdict }, context) => {
  if (!isChoice || verdict !== "never") return;
  const name = owner.charAt(0).toUpperCase() + owner.slice(1);
  const message = `${name} can never be chosen, since this can't hold.${whatIsKnown(when, facts, context)}`;
  context.report("option-never-possible", span, message);
};
