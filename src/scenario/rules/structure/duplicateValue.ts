import { reportRepeats } from "../looks/reportRepeats.ts";
import { type Rule, rule } from "../rule.ts";

/** An enum names each of its values once. */
export const duplicateValue: Rule = rule("duplicate-value", (context, report) => {
  for (const { key, value } of context.draft.variables) {
    const ids = (value.values ?? []).map(({ id }) => id);
    const message = (id: string): string => `"${key.value}" has the value "${id}" twice.`;
    reportRepeats(ids, message, report);
  }
});
