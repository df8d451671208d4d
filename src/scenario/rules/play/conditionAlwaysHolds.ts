import { conditionPlaces } from "../looks/conditionPlaces.ts";
import { whatIsKnown } from "../looks/whatIsKnown.ts";
import { type Rule, rule } from "../rule.ts";

/** A condition can fail; one that can't might as well be left out. */
export const conditionAlwaysHolds: Rule = rule("condition-always-holds", (context, report) => {
  for (const { owner, span, when, facts, verdict } of conditionPlaces(context)) {
    if (verdict !== "always") continue;
    const message = `This always holds, so ${owner} needs no condition.${whatIsKnown(when, facts, context)}`;
    report(span, message);
  }
});
