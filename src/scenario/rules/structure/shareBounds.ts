import { type Rule, rule } from "../rule.ts";

/** The share of an ending lies between two percentages, the lower one first. */
export const shareBounds: Rule = rule("share-bounds", ({ draft }, report) => {
  for (const { within } of draft.checks) {
    if (within === undefined) continue;
    const { low, high } = within.value;
    if (low > high)
      report(within.span, `The share goes from ${low} down to ${high} percent.`, {
        suggestion: `${high}..${low}`,
      });
    else if (low < 0 || high > 100) report(within.span, "A share lies between 0 and 100 percent.");
  }
});
