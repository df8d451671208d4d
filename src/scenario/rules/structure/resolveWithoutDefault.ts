import { togethersOf } from "../looks/windowsOf.ts";
import { type Rule, rule } from "../rule.ts";

/** Whatever the seats choose together, something follows: the last entry of `resolve` has no condition. */
export const resolveWithoutDefault: Rule = rule("resolve-without-default", ({ names }, report) => {
  for (const { together } of togethersOf(names)) {
    const last = together.resolve.at(-1);
    if (last?.when === undefined) continue;
    const message = 'The last entry of "resolve" has a "when". It has to cover every remaining case.';
    report(last.when.span, message);
  }
});
