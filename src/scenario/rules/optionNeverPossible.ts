import { assume } from "../analysis/reason.ts";
import { conditionPlaces } from "./conditionPlaces.ts";
import type { Rule } from "./rule.ts";
import { whatIsKnown } from "./whatIsKnown.ts";

/** What can be chosen has a condition that can hold: within the ranges, and where its chart stands. */
export const optionNeverPossible: Rule = (context) => {
  for (const { owner, isChoice, span, when, facts } of conditionPlaces(context)) {
    if (!isChoice || assume(when, true, facts) !== undefined) continue;
    const name = owner.charAt(0).toUpperCase() + owner.slice(1);
    const message = `${name} can never be chosen, since this can't hold.${whatIsKnown(when, facts, context)}`;
    context.report("option-never-possible", span, message);
  }
};
