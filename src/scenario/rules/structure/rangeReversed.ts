import { type Rule, rule } from "../rule.ts";

/** A variable's range goes from low to high. */
export const rangeReversed: Rule = rule("range-reversed", ({ draft }, report) => {
  for (const { key, value } of draft.variables) {
    const { range } = value;
    if (range === undefined || range.value.low <= range.value.high) continue;
    const { low, high } = range.value;
    report(range.span, `The range of "${key.value}" goes from ${low} down to ${high}.`, {
      suggestion: `${high}..${low}`,
    });
  }
});
