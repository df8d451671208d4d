import { wholeNumber } from "../looks/wholeNumber.ts";
import { type Rule, rule } from "../rule.ts";

/** A variable with a range starts at a whole number. Where types don't hang on another key, the shapes report them. */
export const wrongType: Rule = rule("wrong-type", ({ draft }, report) => {
  for (const { value } of draft.variables) {
    const { range, values, start } = value;
    if (range === undefined || values !== undefined || start.text === "") continue;
    if (wholeNumber(start.text) !== undefined) continue;
    report(start.span, `"start" has to be a whole number, not "${start.text}".`);
  }
});
