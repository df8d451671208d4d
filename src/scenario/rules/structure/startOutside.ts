import { didYouMean } from "#base";
import { respell } from "../../diagnostic/respell.ts";
import { toSuggestion } from "../../diagnostic/toSuggestion.ts";
import type { VariableDraft } from "../../document/draft.ts";
import { wholeNumber } from "../looks/wholeNumber.ts";
import { type Rule, type RuleReport, rule } from "../rule.ts";

/** A variable starts at one of its values: a number in its range, a value of the enum, or true or false. */
export const startOutside: Rule = rule("start-outside", ({ draft }, report) => {
  for (const { key, value } of draft.variables) {
    const isBoth = value.range !== undefined && value.values !== undefined;
    if (!isBoth && value.start.text !== "") checkStart(key.value, value, report);
  }
});

const checkStart = (name: string, variable: VariableDraft, report: RuleReport): void => {
  if (variable.range !== undefined) checkInteger(name, variable, variable.range.value, report);
  else if (variable.values !== undefined) checkEnum(name, variable, variable.values, report);
  else if (!/^(?:true|false)$/.test(variable.start.text)) {
    const message = `"${name}" starts at "${variable.start.text}". A variable without "range" or "values" starts at true or false.`;
    report(variable.start.span, message);
  }
};

const checkInteger = (
  name: string,
  { start }: VariableDraft,
  { low, high }: { readonly low: number; readonly high: number },
  report: RuleReport,
): void => {
  const number = wholeNumber(start.text);
  if (number === undefined || low > high || (number >= low && number <= high)) return;
  report(start.span, `"${name}" starts at ${number}, outside its range ${low}..${high}.`);
};

const checkEnum = (
  name: string,
  { start }: VariableDraft,
  values: NonNullable<VariableDraft["values"]>,
  report: RuleReport,
): void => {
  const ids = values.map(({ id }) => id.value);
  if (ids.includes(start.text)) return;
  const near = didYouMean(start.text, ids);
  const hint = near === undefined ? ` It has ${ids.join(", ")}.` : toSuggestion(near);
  report(start.span, `"${name}" has no value "${start.text}".${hint}`, {
    suggestion: near,
    respelling: respell(start.text, ids),
  });
};
