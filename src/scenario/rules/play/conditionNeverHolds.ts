import { conditionPlaces } from "../looks/conditionPlaces.ts";
import { whatIsKnown } from "../looks/whatIsKnown.ts";
import { type Rule, rule } from "../rule.ts";

/** The condition of a transition, text, map item or effect can hold, even after those that are evaluated before it. */
export const conditionNeverHolds: Rule = rule("condition-never-holds", (context, report) => {
  for (const { owner, isChoice, span, when, facts, verdict } of conditionPlaces(context)) {
    if (isChoice) continue;
    if (verdict === "never") {
      const message = `This can't hold, so ${owner} never counts.${whatIsKnown(when, facts, context)}`;
      report(span, message);
    } else if (verdict === "covered") {
      const message = `Whenever this holds, one of the conditions before it does too, so ${owner} never counts.`;
      report(span, message);
    }
  }
});
