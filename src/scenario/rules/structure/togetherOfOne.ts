import { togethersOf } from "../looks/windowsOf.ts";
import { type Rule, rule } from "../rule.ts";

/** Two or more seats choose together; one alone has a `decide`. */
export const togetherOfOne: Rule = rule("together-of-one", ({ names }, report) => {
  for (const { state, together } of togethersOf(names)) {
    const { length } = together.others;
    if (length >= 2) continue;
    const found = length === 1 ? "one seat" : "no seat";
    report(state.span, `"together" in state "${state.id}" asks ${found}. It needs two or more seats.`);
  }
});
