import { isWrittenChoice } from "../looks/playedNames.ts";
import { type Rule, rule } from "../rule.ts";

/** A choice that a check plays is written as choices are. */
export const malformedChoice: Rule = rule("malformed-choice", ({ draft }, report) => {
  for (const { value, span } of draft.checks.flatMap(({ play }) => play ?? [])) {
    if (value === "" || isWrittenChoice(value)) continue;
    report(span, `"${value}" isn't a choice. It's written window=option, window:seat=option or seat!initiative.`);
  }
});
