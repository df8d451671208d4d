import { type Rule, rule } from "../rule.ts";

/** A source is named somewhere. A misspelt name elsewhere may be the reason why it isn't. */
export const sourceNeverCited: Rule = rule("source-never-cited", ({ draft, uses, isReported }, report) => {
  if (isReported("unknown-source", "unknown-key")) return;
  const cited = new Set(uses.filter(({ kind }) => kind === "source").map(({ name }) => name));
  for (const { key } of draft.sources) {
    if (cited.has(key.value)) continue;
    report(key.span, `Nothing names the source "${key.value}".`);
  }
});
