import { type Rule, rule } from "../rule.ts";

/** What is said about how something is shown belongs to what is shown so: `ladder` to a ladder, `show_when` to what isn't hidden. */
export const shownNowhere: Rule = rule("shown-nowhere", ({ draft: { variables, charts } }, report) => {
  for (const { key, value } of variables) {
    if (value.ladder !== undefined && value.show !== "ladder")
      report(value.ladder.span, `"ladder" has no effect, since "${key.value}" isn't shown as a ladder.`);
  }
  for (const { key, value } of [...variables, ...charts]) {
    if (value.showWhen !== undefined && value.show === "hidden")
      report(value.showWhen.span, `"show_when" has no effect, since "${key.value}" is never shown.`);
  }
});
