import { english, type Referee, type Step, type Wording } from "#engine";
import {
  type Alternative,
  alternativesTo,
  carryOver,
  describeProblem,
  isPlayable,
  type LinePath,
  type RulesMatch,
  type Run,
  replay,
  toLine,
} from "#replay";

/** One line of a run as far as it verifies: the run holds the verified plies alone, and there is one step more than plies. */
export type WatchedLine = {
  readonly path: LinePath;
  readonly rules: RulesMatch;
  readonly run: Run;
  readonly steps: readonly Step[];
  readonly alternatives: readonly Alternative[];
  /** Why it doesn't verify: other rules, or the first place where it differs. */
  readonly problem?: string;
};

/** Plays a line once and keeps every state. No steps where not even the start verifies, or where the line doesn't exist. */
export const openLine = (referee: Referee, whole: Run, path: LinePath, wording: Wording = english): WatchedLine => {
  const run = toLine(whole, path);
  if (run === undefined) return { path, rules: "same", run: whole, steps: [], alternatives: [] };
  const { rules, steps, problem } = replay(referee, run, wording);
  const alternatives = alternativesTo(whole, path);
  const said = [
    ...(rules === "same" ? [] : [wording.run.otherRules]),
    ...(problem === undefined ? [] : [describeProblem(problem, wording)]),
  ];
  const told = said.length === 0 ? {} : { problem: said.join(" ") };
  if (problem === undefined || (steps.length > run.plies.length && isPlayable(problem)))
    return { path, rules, run, steps, alternatives, ...told };
  const { ending: _, endHour: __, ...open } = run;
  const plies = run.plies.slice(0, Math.max(0, steps.length - 1));
  return { path, rules, run: { ...open, plies }, steps, alternatives, ...told };
};

/** The main line with its choices made by the current rules, as long as they can be: what kept it from verifying is still shown. */
export const openAnyway = (
  referee: Referee,
  { problem }: WatchedLine,
  whole: Run,
  wording: Wording = english,
): WatchedLine => {
  const { run, steps, stopped } = carryOver(referee, whole, wording);
  const said = [problem, stopped].filter((one) => one !== undefined);
  return {
    path: [],
    rules: "same",
    run,
    steps,
    alternatives: [],
    ...(said.length === 0 ? {} : { problem: said.join(" ") }),
  };
};
