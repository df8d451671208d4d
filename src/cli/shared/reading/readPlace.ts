import type { GameState, Referee } from "#engine";
import type { Run } from "#replay";
import type { Console } from "../console/console.ts";
import { UsageError } from "../usageError.ts";
import { replaySteps } from "./replaySteps.ts";

/** A place in a run: the plies before it, and the states that they lead through, the first before any of them. */
export type Place = { readonly plies: Run["plies"]; readonly states: readonly GameState[] };

/** `RUN@3` taken apart: the run's file, and after how many choices; no ply where none is named. */
export const splitPlace = (word: string): { readonly path: string; readonly ply?: number } => {
  const [, path, ply] = /^(.+)@(\d+)$/s.exec(word) ?? [];
  return path === undefined ? { path: word } : { path, ply: Number(ply) };
};

/**
 * The place in a run of this referee's program after so many choices, or at its end. Undefined after the reason was printed why the run isn't one of this
 * scenario's. Throws a UsageError where there is no such place.
 */
export const readPlace = (
  referee: Referee,
  run: Run,
  { path, ply = run.plies.length }: ReturnType<typeof splitPlace>,
  console: Console,
): Place | undefined => {
  const steps = replaySteps(referee, run, path, console);
  if (steps === undefined) return undefined;
  if (ply > run.plies.length)
    throw new UsageError(`The run "${path}" has ${run.plies.length} plies; there is no ply ${ply}.`);
  return { plies: run.plies.slice(0, ply), states: steps.slice(0, ply + 1).map(({ state }) => state) };
};
