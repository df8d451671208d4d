import type { Program } from "../program/program.ts";
import type { GameState } from "./gameState.ts";

/** A state as one array of integers, a fifth of its size, for those who keep many. `unpackState` gives it back. */
export const packState = ({ hour, values, active, due, sealed, taken }: GameState): Int32Array =>
  Int32Array.of(hour, ...values, ...active, ...due, ...sealed, ...taken);

/** The state that an array was packed from, under the same program. */
export const unpackState = ({ variables, nodes, timers, slots }: Program, packed: Int32Array): GameState => {
  let at = 1;
  const next = (length: number): readonly number[] => {
    at += length;
    return [...packed.subarray(at - length, at)];
  };
  return {
    hour: packed[0] ?? 0,
    values: next(variables.length),
    active: next(nodes.length),
    due: next(timers.length),
    sealed: next(slots),
    taken: next(packed.length - at),
  };
};
