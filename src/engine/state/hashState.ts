import { hashIntegers } from "#base";
import type { Program } from "../program/program.ts";
import type { GameState } from "./gameState.ts";

/**
 * Eight hexadecimal digits that tell states apart. States that differ only in the absolute hour hash alike
 * unless the scenario reads `hour`: timers count as time left.
 */
export const hashState = (program: Program, state: GameState): string =>
  hashIntegers([
    program.readsHour ? state.hour : 0,
    ...state.values,
    ...state.active,
    ...state.due.map((due) => (due < 0 ? -1 : due - state.hour)),
    ...state.sealed,
    ...state.taken,
  ]);
