import { hashIntegers } from "#base";
import type { GameState, Program } from "#engine";

/** A state's hash as Threshold 0.1.0 wrote it: of everything, in the order of the program's tables. */
export const hashState1 = (program: Program, state: GameState): string =>
  [
    state.values,
    state.active,
    [program.readsHour ? state.hour : 0, ...state.due.map((due) => (due < 0 ? -1 : due - state.hour))],
    [...state.sealed, ...state.taken],
  ]
    .map((part) => hashIntegers(part).slice(0, 4))
    .join("-");
