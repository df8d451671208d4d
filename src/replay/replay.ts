import {
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
import { hashAs } from "./legacy/hashAs.ts";
import type { Ply, Run } from "./run.ts";

/** The steps of a run's main line, and the first place where it no longer fits the scenario, if there is one. */
export type Replay = {
  /** The start, then one for each ply that could be replayed: at most `plies.length + 1`. */
  readonly steps: readonly Step[];
  readonly problem?: ReplayProblem;
};

export type ReplayProblem =
  | { readonly kind: "other-scenario"; readonly expected: string; readonly found: string }
  | { readonly kind: "refused"; readonly ply: number; readonly choice: string; readonly why: string }
  | { readonly kind: "other-ending"; readonly recorded: string; readonly found: string | undefined }
  /** `differs` names what came out otherwise, of the state or of the ply itself; -1 is the start. */
  | {
      readonly kind: "diverged";
      readonly ply: number;
      readonly choice: string;
      readonly differs: readonly ComparedPart[];
    };

/**
 * Plays a run's main line again and compares every state with its hash. Stops at the first difference; why a choice is
 * refused is told in the wording.
 */
export const replay = (referee: Referee, run: Run, wording: Wording = english): Replay => {
  const { program } = referee;
  if (run.scenario.id !== program.scenario.id)
    return { steps: [], problem: { kind: "other-scenario", expected: program.scenario.id, found: run.scenario.id } };
  const first = referee.start();
  const steps = [first];
  const startDiffers = differences(run.start, hashAs(run.start, program, first.state));
  if (startDiffers.length > 0)
    return { steps, problem: { kind: "diverged", ply: -1, choice: "", differs: startDiffers } };
  let { state } = first;
  for (const [index, ply] of run.plies.entries()) {
    const { choice: text, hash } = ply;
    const made = misrecorded(program, state, ply);
    const choice = parseChoice(program, text);
    const step = choice === undefined ? undefined : referee.applyChoice(state, choice);
    if (step === undefined)
      return {
        steps,
        problem: { kind: "refused", ply: index, choice: text, why: wording.run.notAChoice },
      };
    if ("refusal" in step)
      return {
        steps,
        problem: {
          kind: "refused",
          ply: index,
          choice: text,
          why: describeRefusal(program, state, step.refusal, { wording }),
        },
      };
    steps.push(step);
    state = step.state;
    const differs = [...made, ...differences(hash, hashAs(hash, program, state))];
    if (differs.length > 0) return { steps, problem: { kind: "diverged", ply: index, choice: text, differs } };
  }
  const found = reachedEnding(program, state);
  if (run.ending === undefined || run.ending === found) return { steps };
  return { steps, problem: { kind: "other-ending", recorded: run.ending, found } };
};

/** What a ply says of the state it was made in, and is otherwise: later draws of chance depend on it. */
const misrecorded = (program: Program, state: GameState, { window, hour }: Ply): readonly ComparedPart[] => [
  ...(window === (openWindow(program, state)?.path ?? "") ? [] : ["window" as const]),
  ...(hour === state.hour ? [] : ["hour" as const]),
];

const differences = (recorded: string, computed: string): readonly ComparedPart[] => {
  if (recorded === computed) return [];
  const [old, now] = [recorded.split("-"), computed.split("-")];
  return HASH_PARTS.filter((_, index) => old[index] !== now[index]);
};

/** One sentence for a replay that didn't come out as recorded. */
export const describeProblem = (problem: ReplayProblem, { run }: Pick<Wording, "run"> = english): string => {
  switch (problem.kind) {
    case "other-scenario":
      return run.otherScenario(problem.found, problem.expected);
    case "refused":
      return run.refused(problem.ply + 1, problem.choice, problem.why);
    case "other-ending":
      return run.otherEnding(problem.recorded, problem.found);
    case "diverged":
      return problem.ply < 0
        ? run.startDiffers(problem.differs)
        : run.diverged(problem.ply + 1, problem.choice, problem.differs);
  }
};
