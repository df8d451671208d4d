import { didYouMean } from "#base";
import { respell } from "../diagnostic/respell.ts";
import { toSuggestion } from "../diagnostic/toSuggestion.ts";
import type { VariableDraft } from "../document/draft.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** A variable starts at one of its values: a number in its range, a value of the enum, or true or false. */
export const startOutside: Rule = (context) => {
  for (const { key, value } of context.draft.variables) {
    if (value.range !== undefined && value.values !== undefined) {
      const message = `Variable "${key.value}" has both "range" and "values". A range makes it a number, values an enum.`;
      context.report("conflicting-keys", key.span, message);
    } else if (value.start.text !== "") checkStart(key.value, value, context);
  }
};

const checkStart = (name: string, variable: VariableDraft, context: RuleContext): void => {
  if (variable.range !== undefined) checkInteger(name, variable, variable.range.value, context);
  else if (variable.values !== undefined) checkEnum(name, variable, variable.values, context);
  else if (!/^(?:true|false)$/.test(variable.start.text)) {
    const message = `"${name}" starts at "${variable.start.text}". A variable without "range" or "values" starts at true or false.`;
    context.report("start-outside", variable.start.span, message);
  }
};

const checkInteger = (
  name: string,
  { start }: VariableDraft,
  { low, high }: { readonly low: number; readonly high: number },
  { report }: RuleContext,
): void => {
  const number = /^[-+]?\d{1,15}$/.test(start.text) ? Number(start.text) : undefined;
  if (number === undefined) {
    report("wrong-type", start.span, `"start" has to be a whole number, not "${start.text}".`);
  } else if (low <= high && (number < low || number > high)) {
    report("start-outside", start.span, `"${name}" starts at ${number}, outside its range ${low}..${high}.`);
  }
};

const checkEnum = (
  name: string,
  { start }: VariableDraft,
  values: NonNullable<VariableDraft["values"]>,
  { report }: RuleContext,
): void => {
  const ids = values.map(({ id }) => id.value);
  if (ids.includes(start.text)) return;
  const near = didYouMean(start.text, ids);
  const hint = near === undefined ? ` It has ${ids.join(", ")}.` : toSuggestion(near);
  report("start-outside", start.span, `"${name}" has no value "${start.text}".${hint}`, {
    suggestion: near,
    respelling: respell(start.text, ids),
  });
};
