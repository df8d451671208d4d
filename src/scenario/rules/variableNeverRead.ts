import { placeholdersOf } from "./placeholdersOf.ts";
import type { Rule } from "./rule.ts";

/** A hidden variable is read by some expression or text; otherwise it makes no difference. */
export const variableNeverRead: Rule = ({ draft, reads, texts, report }) => {
  const named = new Set(texts.flatMap((text) => placeholdersOf(text.text).map(({ name }) => name)));
  for (const { key, value } of draft.variables) {
    if (value.show !== "hidden" || reads.has(key.value) || named.has(key.value)) continue;
    report("variable-never-read", key.span, `Nothing reads the hidden variable "${key.value}".`);
  }
};
