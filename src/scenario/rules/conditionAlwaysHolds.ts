import type { ConditionRule } from "./conditionPlaces.ts";
import { whatIsKnown } from "./whatIsKnown.ts";

/** A condition can fail; one that can't might as well be left out. */
export const conditionAlwaysHolds: ConditionRule = ({ owner, span, when, facts, verdict }, context) => {
  if (verdict !== "always") return;
  const message = `This always holds, so ${owner} needs no condition.${whatIsKnown(when, facts, context)}`;
  context.report("condition-always-holds", span, message);
};
