import type { Rule } from "./rule.ts";
import { togethersOf } from "./windowsOf.ts";

/** Whatever the seats choose together, something follows: the last entry of `resolve` has no condition. */
export const resolveWithoutDefault: Rule = ({ names, report }) => {
  for (const { together } of togethersOf(names)) {
    const last = together.resolve.at(-1);
    if (last?.when === undefined) continue;
    const message = 'The last entry of "resolve" has a "when". It has to hold for whatever is left.';
    report("resolve-without-default", last.when.span, message);
  }
};
