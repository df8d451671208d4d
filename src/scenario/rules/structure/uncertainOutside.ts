import type { VariableDraft } from "../../document/draft.ts";
import { type Rule, type RuleReport, rule } from "../rule.ts";

/** Only an integer is uncertain within a range; that range goes from low to high, lies in the variable's own and around its start. */
export const uncertainOutside: Rule = rule("uncertain-outside", (context, report) => {
  for (const { key, value } of context.draft.variables) check(key.value, value, report);
});

const check = (name: string, { uncertain, range, start }: VariableDraft, report: RuleReport): void => {
  if (uncertain === undefined) return;
  const { low, high } = uncertain.value;
  const say = (message: string): void => report(uncertain.span, message);
  if (range === undefined) say(`"${name}" has no range, so it can't be uncertain within ${low}..${high}.`);
  else if (low > high) {
    const message = `The uncertainty of "${name}" goes from ${low} down to ${high}.`;
    report(uncertain.span, message, { suggestion: `${high}..${low}` });
  } else if (low < range.value.low || high > range.value.high)
    say(`"${name}" is uncertain within ${low}..${high}, beyond its range ${range.value.low}..${range.value.high}.`);
  else if (/^[-+]?\d{1,15}$/.test(start.text) && (Number(start.text) < low || Number(start.text) > high))
    say(`"${name}" starts at ${Number(start.text)}, outside ${low}..${high} within which it is uncertain.`);
};
