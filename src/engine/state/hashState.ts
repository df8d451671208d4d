import { hashIntegers } from "#base";
import type { Program } from "../program/program.ts";
import type { GameState } from "./gameState.ts";

/** The parts of a state's hash, in its order; each four hexadecimal digits. */
export const HASH_PARTS = ["variables", "charts", "time", "counts"] as const;

/**
 * Sixteen hexadecimal digits in four groups, `variables-charts-time-counts`, that tell states apart and say in
 * which respect two differ. States that differ only in the absolute hour hash alike unless the scenario reads
 * `hour`: timers count as time left.
 */
export const hashState = (program: Program, state: GameState): string =>
  [
    state.values,
    state.active,
    [program.readsHour ? state.hour : 0, ...state.due.map((due) => (due < 0 ? -1 : due - state.hour))],
    [...state.sealed, ...state.taken],
  ]
    .map((part) => hashIntegers(part).slice(0, 4))
    .join("-");
