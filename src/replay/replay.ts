import {
  type Choice,
  type ComparedPart,
  describeRefusal,
  english,
  type GameState,
  HASH_PARTS,
  openWindow,
  type Program,
  parseChoice,
  type Referee,
  reachedEnding,
  type Step,
  type Wording,
} from "#engine";
import { type Departure, departureOf } from "./departure.ts";
import { hashAs } from "./legacy/hashAs.ts";
import { refereeOfRun } from "./legacy/refereeOfRun.ts";
import { matchRules, type RulesMatch } from "./matchRules.ts";
import type { Ply, Run } from "./run.ts";
import { type Visits, visitsAfter } from "./visits.ts";

/** The steps of a run's main line, and the first place where it no longer fits the scenario, if there is one. */
export type Replay = {
  /** A run verifies where the rules are the same and there is no problem. */
  readonly rules: RulesMatch;
  /** The start, then one for each ply whose state is as it was recorded: at most `plies.length + 1`. */
  readonly steps: readonly Step[];
  readonly problem?: ReplayProblem;
};

type AtPly = { readonly ply: number; readonly choice: string };

export type ReplayProblem =
  | { readonly kind: "other-scenario"; readonly expected: string; readonly found: string }
  | (AtPly & { readonly kind: "refused"; readonly why: string })
  | { readonly kind: "other-ending"; readonly recorded: string; readonly found: string | undefined }
  | { readonly kind: "other-end-hour"; readonly recorded: number; readonly found: number }
  | (AtPly & Departure)
  /** `differs` names what differs, of the state or of the ply itself; -1 is the start. */
  | (AtPly & { readonly kind: "diverged"; readonly differs: readonly ComparedPart[] });

/**
 * Plays a run's main line again and compares every state with its hash and, under the same rules, every choice with who may have made
 * it and what the seed draws. Stops at the first state that differs; why a choice is refused is said in the wording.
 */
export const replay = (given: Referee, run: Run, wording: Wording = english): Replay => {
  const referee = refereeOfRun(given, run.scenario.hash);
  const { program } = referee;
  const rules = matchRules(program, run);
  if (run.scenario.id !== program.scenario.id)
    return {
      rules,
      steps: [],
      problem: { kind: "other-scenario", expected: program.scenario.id, found: run.scenario.id },
    };
  const first = referee.start();
  let problem = startProblem(program, run, first.state);
  if (problem !== undefined) return { rules, steps: [], problem };
  const steps = [first];
  let { state } = first;
  let visits: Visits = {};
  for (const [index, ply] of run.plies.entries()) {
    const made = playPly(referee, state, ply, wording);
    const at = { ply: index, choice: ply.choice };
    if ("why" in made) return { rules, steps, problem: problem ?? { kind: "refused", ...at, why: made.why } };
    const { choice, step } = made;
    const departure = rules === "same" ? departureOf(program, run, index, choice, { state, visits }) : undefined;
    if (departure !== undefined) problem ??= { ...at, ...departure };
    const differs = [...misrecorded(program, state, ply), ...differences(ply.hash, program, step.state)];
    if (differs.length > 0) return { rules, steps, problem: problem ?? { kind: "diverged", ...at, differs } };
    visits = visitsAfter(visits, ply.window, choice);
    steps.push(step);
    ({ state } = step);
  }
  problem ??= endProblem(program, run, state);
  return { rules, steps, ...(problem === undefined ? {} : { problem }) };
};

const startProblem = (program: Program, { start }: Run, state: GameState): ReplayProblem | undefined => {
  const differs = differences(start, program, state);
  return differs.length === 0 ? undefined : { kind: "diverged", ply: -1, choice: "", differs };
};

const endProblem = (program: Program, { ending, endHour }: Run, state: GameState): ReplayProblem | undefined => {
  const found = reachedEnding(program, state);
  if (ending !== undefined && ending !== found) return { kind: "other-ending", recorded: ending, found };
  if (endHour !== undefined && endHour !== state.hour)
    return { kind: "other-end-hour", recorded: endHour, found: state.hour };
  return undefined;
};

const playPly = (
  referee: Referee,
  state: GameState,
  { choice: text }: Ply,
  wording: Wording,
): { readonly choice: Choice; readonly step: Step } | { readonly why: string } => {
  const choice = parseChoice(referee.program, text);
  if (choice === undefined) return { why: wording.run.notAChoice };
  const step = referee.applyChoice(state, choice);
  return "refusal" in step
    ? { why: describeRefusal(referee.program, state, step.refusal, { wording }) }
    : { choice, step };
};

/** What a ply recorded wrongly about the state it was made in: later draws of chance depend on it. */
const misrecorded = (program: Program, state: GameState, { window, hour }: Ply): readonly ComparedPart[] => [
  ...(window === (openWindow(program, state)?.path ?? "") ? [] : ["window" as const]),
  ...(hour === state.hour ? [] : ["hour" as const]),
];

const differences = (recorded: string, program: Program, state: GameState): readonly ComparedPart[] => {
  const computed = hashAs(recorded, program, state);
  if (recorded === computed) return [];
  const [old, now] = [recorded.replace("v1:", "").split("-"), computed.replace("v1:", "").split("-")];
  return HASH_PARTS.filter((_, index) => old[index] !== now[index]);
};

/** Whether a run with this problem leads to its recorded states all the same: only who chose isn't accounted for. */
export const isPlayable = ({ kind }: ReplayProblem): boolean => kind === "not-drawn" || kind === "other-maker";

/** One sentence for a replay that differs from what was recorded. */
export const describeProblem = (problem: ReplayProblem, { run }: Pick<Wording, "run"> = english): string => {
  switch (problem.kind) {
    case "other-scenario":
      return run.otherScenario(problem.found, problem.expected);
    case "refused":
      return run.refused(problem.ply + 1, problem.choice, problem.why);
    case "other-ending":
      return run.otherEnding(problem.recorded, problem.found);
    case "other-end-hour":
      return run.otherEndHour(problem.recorded, problem.found);
    case "other-maker":
      return run.otherMaker(problem.ply + 1, problem.choice, problem.by, problem.holder);
    case "not-drawn":
      return run.notDrawn(problem.ply + 1, problem.choice, problem.drawn);
    case "diverged":
      return problem.ply < 0
        ? run.startDiffers(problem.differs)
        : run.diverged(problem.ply + 1, problem.choice, problem.differs);
  }
};
