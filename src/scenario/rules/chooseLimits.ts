import type { DecideDraft } from "../document/windowDraft.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { decidesOf } from "./windowsOf.ts";

/** The number of options to choose goes from low to high and isn't more than there are. */
export const chooseLimits: Rule = (context) => {
  for (const { decide } of decidesOf(context.names)) checkLimits(decide, context);
};

const checkLimits = ({ choose, options }: DecideDraft, { report }: RuleContext): void => {
  if (choose === undefined) return;
  const { low, high } = choose.value;
  if (high < 1 || low > high) {
    report(
      "choose-limits",
      choose.span,
      `"choose" goes from ${low} to ${high}. It goes from low to high, and at least to 1.`,
    );
  } else if (high > options.length) {
    report("choose-limits", choose.span, `"choose" asks for up to ${high} options, and there are ${options.length}.`);
  }
};
