import { decidesOf } from "../looks/windowsOf.ts";
import { type Rule, rule } from "../rule.ts";

/** A deadline names what is taken when it passes. */
export const deadlineWithoutOtherwise: Rule = rule("deadline-without-otherwise", ({ names }, report) => {
  for (const { decide } of decidesOf(names)) {
    if (decide.deadline === undefined || decide.otherwise !== undefined) continue;
    report(decide.deadline.span, 'A deadline needs "otherwise": the option that is taken when it passes.');
  }
});
