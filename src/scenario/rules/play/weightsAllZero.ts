import { drawsOf } from "../looks/drawsOf.ts";
import { type Rule, rule } from "../rule.ts";

/** Of the outcomes of chance some can be drawn. */
export const weightsAllZero: Rule = rule("weights-all-zero", (context, report) => {
  for (const { state, first, nothing } of drawsOf(context)) {
    if (nothing !== "always") continue;
    report(state.span, `All outcomes weigh 0 whatever happens, so "${first}" is always drawn.`);
  }
});
