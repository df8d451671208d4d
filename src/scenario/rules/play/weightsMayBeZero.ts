import { drawsOf } from "../looks/drawsOf.ts";
import { type Rule, rule } from "../rule.ts";

/** Of the outcomes of chance one always weighs more than 0. */
export const weightsMayBeZero: Rule = rule("weights-may-be-zero", (context, report) => {
  for (const { state, first, nothing } of drawsOf(context)) {
    if (nothing !== "sometimes") continue;
    const message = `All outcomes can weigh 0 at once; then "${first}" is drawn, because it is the first. Let one weigh at least 1.`;
    report(state.span, message);
  }
});
