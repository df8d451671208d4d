import { type Rule, rule } from "../rule.ts";

/** A scenario has an ending. A misspelt key may be the reason. */
export const noEnding: Rule = rule("no-ending", ({ names, draft, isMeant }, report) => {
  if (isMeant("ending", "states", "regions", "charts")) return;
  if (names.endings.size > 0 || names.states.size === 0) return;
  const [first] = draft.charts;
  report(first?.span ?? draft.span, 'No state of the scenario has an "ending", so no run can end.');
});
