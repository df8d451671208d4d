import { type Rule, rule } from "../rule.ts";

/** A hidden variable is read by some expression or text; otherwise it makes no difference. */
export const variableNeverRead: Rule = rule("variable-never-read", ({ draft, reads, texts }, report) => {
  const named = new Set(texts.flatMap(({ message }) => (message.ok ? message.value.map(({ name }) => name) : [])));
  for (const { key, value } of draft.variables) {
    if (value.show !== "hidden" || reads.has(key.value) || named.has(key.value)) continue;
    report(key.span, `Nothing reads the hidden variable "${key.value}".`);
  }
});
