import { cutShort } from "../looks/cutShort.ts";
import { type Rule, rule } from "../rule.ts";

/** A text isn't cut short by a # with a space before it, which begins a comment. */
export const textCutShort: Rule = rule("text-cut-short", ({ prose, source }, report) => {
  for (const scalar of prose) {
    const found = cutShort(scalar, source);
    if (found !== undefined) report(found.span, found.message);
  }
});
