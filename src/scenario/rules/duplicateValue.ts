import { reportRepeats } from "./reportRepeats.ts";
import type { Rule } from "./rule.ts";

/** An enum names each of its values once. */
export const duplicateValue: Rule = (context) => {
  for (const { key, value } of context.draft.variables) {
    const ids = (value.values ?? []).map(({ id }) => id);
    const message = (id: string): string => `"${key.value}" has the value "${id}" twice.`;
    reportRepeats(ids, "duplicate-value", message, context);
  }
};
