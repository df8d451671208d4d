import { english, type Referee, type Step } from "#engine";
import { describeProblem, isPlayable, type Run, replay } from "#replay";
import type { Console } from "../console/console.ts";

/**
 * The steps of a run if all states are as they were recorded; undefined after the first that differs was printed. Anything else that keeps it from
 * verifying is printed, too: different rules, or a choice that the run doesn't account for.
 */
export const replaySteps = (
  referee: Referee,
  run: Run,
  path: string,
  console: Console,
): readonly Step[] | undefined => {
  const { rules, steps, problem } = replay(referee, run);
  const said = [
    ...(rules === "same" ? [] : [english.run.otherRules, RULES_AT_HAND]),
    ...(problem === undefined ? [] : [describeProblem(problem)]),
  ];
  if (said.length > 0) console.complain(`${path}: ${said.join(" ")}`);
  return problem === undefined || isPlayable(problem) ? steps : undefined;
};

/** What follows for the reader from a run that was recorded under different rules. */
export const RULES_AT_HAND = "Odds, times and texts are those of the current scenario.";
