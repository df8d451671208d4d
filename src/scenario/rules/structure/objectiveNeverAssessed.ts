import { type Rule, rule } from "../rule.ts";

/** An objective is measured by some criterion. A misspelt name elsewhere may be the reason why it isn't. */
export const objectiveNeverAssessed: Rule = rule("objective-never-assessed", ({ draft, uses, isReported }, report) => {
  if (isReported("unknown-objective", "unknown-key")) return;
  const assessed = new Set(uses.filter(({ kind }) => kind === "objective").map(({ name }) => name));
  for (const { key } of draft.objectives) {
    if (assessed.has(key.value)) continue;
    report(key.span, `No criterion under "assess" measures the objective "${key.value}".`);
  }
});
