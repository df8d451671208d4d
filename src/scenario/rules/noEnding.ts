import type { Rule } from "./rule.ts";

/** A scenario has an ending. A misspelt key may be the reason. */
export const noEnding: Rule = ({ names, draft, report, isReported }) => {
  if (isReported("unknown-key")) return;
  if (names.endings.size > 0 || names.states.size === 0) return;
  const [first] = draft.charts;
  report("no-ending", first?.span ?? draft.span, 'No state of the scenario has an "ending", so no run can end.');
};
