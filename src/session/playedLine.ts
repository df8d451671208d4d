import type { Choice, GameState, Referee, Step } from "#engine";
import { fork, mergeRuns, type Note, nextMove, type Ply, type Run, record } from "#replay";
import type { Opened } from "./openRun.ts";

type Recorded = ReturnType<typeof record>;
type Move = Extract<ReturnType<typeof nextMove>, { readonly kind: "automatic" }>;

/** The main line of a run while it is played: it grows by one choice at a time, and can be cut back. */
export type PlayedLine = {
  readonly run: () => Run;
  readonly steps: () => readonly Step[];
  readonly state: () => GameState | undefined;
  /** What another seat or chance does next, where it isn't the person's turn. */
  readonly automatic: () => Move | undefined;
  /** Adds one choice, or says why it is refused, which changes nothing. */
  readonly add: (choice: Choice, by: Ply["by"], note?: Note) => Recorded | undefined;
  /** Goes back to a ply; what came after it stays in the run as a variation. */
  readonly cutTo: (ply: number) => void;
  /** Takes in what another record of the same play holds besides, as variations. */
  readonly take: (other: Run) => void;
};

export const createPlayedLine = (referee: Referee, opened: Opened): PlayedLine => {
  let { run, steps } = opened;
  const state = (): GameState | undefined => steps.at(-1)?.state;
  return {
    run: () => run,
    steps: () => steps,
    state,
    automatic: () => {
      const now = state();
      const move = now === undefined ? undefined : nextMove(referee.program, run, now);
      return move?.kind === "automatic" ? move : undefined;
    },
    add: (choice, by, note) => {
      const now = state();
      if (now === undefined) return undefined;
      const recorded = record(referee, run, now, { choice, by, ...(note === undefined ? {} : { note }) });
      if ("refusal" in recorded) return recorded;
      run = recorded.run;
      steps = [...steps, recorded.step];
      return recorded;
    },
    cutTo: (ply) => {
      run = fork(run, ply);
      steps = steps.slice(0, ply + 1);
    },
    take: (other) => {
      run = mergeRuns(run, other);
    },
  };
};
