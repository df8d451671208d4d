import { conditionPlaces } from "../looks/conditionPlaces.ts";
import { whatIsKnown } from "../looks/whatIsKnown.ts";
import { type Rule, rule } from "../rule.ts";

/** What can be chosen has a condition that can hold: within the ranges, and where its chart stands. */
export const optionNeverPossible: Rule = rule("option-never-possible", (context, report) => {
  for (const { owner, isChoice, span, when, facts, verdict } of conditionPlaces(context)) {
    if (!isChoice || verdict !== "never") continue;
    const name = owner.charAt(0).toUpperCase() + owner.slice(1);
    const message = `${name} can never be chosen, since this can't hold.${whatIsKnown(when, facts, context)}`;
    report(span, message);
  }
});
