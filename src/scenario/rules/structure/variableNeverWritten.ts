import { type Rule, rule } from "../rule.ts";

/** A variable changes somewhere; one that doesn't is a constant, which may be meant. */
export const variableNeverWritten: Rule = rule("variable-never-written", ({ draft, writes }, report) => {
  for (const { key, value } of draft.variables) {
    // An uncertain number is kept in one place so that it can be varied.
    if (writes.has(key.value) || value.uncertain !== undefined) continue;
    report(key.span, `No effect changes the variable "${key.value}".`);
  }
});
