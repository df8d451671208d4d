import type { DecideDraft } from "../../document/windowDraft.ts";
import { decidesOf } from "../looks/windowsOf.ts";
import { type Rule, type RuleReport, rule } from "../rule.ts";

/** The number of options to choose goes from low to high and isn't more than there are. */
export const chooseLimits: Rule = rule("choose-limits", (context, report) => {
  for (const { decide } of decidesOf(context.names)) checkLimits(decide, report);
});

const checkLimits = ({ choose, options }: DecideDraft, report: RuleReport): void => {
  if (choose === undefined) return;
  const { low, high } = choose.value;
  if (high < 1 || low > high) {
    report(choose.span, `"choose" goes from ${low} to ${high}. It has to go from low to high, and at least to 1.`);
  } else if (high > options.length) {
    report(choose.span, `"choose" asks for up to ${high} options, but there are ${options.length}.`);
  }
};
