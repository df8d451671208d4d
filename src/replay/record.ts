import { VERSION } from "#base";
import {
  type Choice,
  english,
  formatChoice,
  type GameState,
  hashState,
  hasStarted,
  loopTitle,
  openWindow,
  type Referee,
  type Refusal,
  reachedEnding,
  type Step,
  type Wording,
} from "#engine";
import type { Player, Ply, Run } from "./run.ts";

export type RunOptions = { readonly seed: number; readonly seats: Readonly<Record<string, Player>> };

/** Why a program can't be played at all, as a sentence; undefined when it can. */
export const whyUnplayable = (
  { program, start }: Referee,
  { state }: Step,
  { run }: Pick<Wording, "run"> = english,
): string | undefined => {
  if (hasStarted(program, state)) return undefined;
  const { loop, isBeyondCalendar } = start();
  return isBeyondCalendar === true ? run.beyondCalendar : run.unplayable(loopTitle(program, loop, undefined));
};

/** A run of which no choice has been made yet, and where it starts. */
export const startRun = (referee: Referee, { seed, seats }: RunOptions): { readonly run: Run; readonly step: Step } => {
  const { program } = referee;
  const step = referee.start();
  const { id, title } = program.scenario;
  return {
    step,
    run: {
      format: "threshold-run",
      version: 2,
      threshold: VERSION,
      scenario: { id, title, hash: program.hash },
      seed,
      seats,
      start: hashState(program, step.state),
      ...endingOf(referee, step.state),
      plies: [],
      handovers: [],
      variations: [],
      messages: [],
    },
  };
};

export type Note = Pick<Ply, "thinkSeconds" | "rationale" | "forecast" | "byClock">;

/** A choice to record: who made it, and whether the White Cell made it in another's place. */
export type Made = Pick<Ply, "by" | "overrules"> & { readonly choice: Choice; readonly note?: Note };

/** The run with one more choice on its main line and the step that it made, or why it can't be made. */
export const record = (
  referee: Referee,
  run: Run,
  state: GameState,
  { choice, by, overrules, note = {} }: Made,
): { readonly run: Run; readonly step: Step } | { readonly refusal: Refusal } => {
  const step = referee.applyChoice(state, choice);
  if ("refusal" in step) return step;
  const { program } = referee;
  const ply: Ply = {
    choice: formatChoice(program, choice),
    by,
    ...(overrules === undefined ? {} : { overrules }),
    window: openWindow(program, state)?.path ?? "",
    hour: state.hour,
    hash: hashState(program, step.state),
    ...note,
  };
  return { step, run: { ...run, plies: [...run.plies, ply], ...endingOf(referee, step.state) } };
};

const endingOf = (referee: Referee, state: GameState): { readonly ending?: string; readonly endHour?: number } => {
  const ending = reachedEnding(referee.program, state);
  return ending === undefined ? {} : { ending, endHour: state.hour };
};
