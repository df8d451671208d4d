import type { ProgramWindow } from "../program/program.ts";
import type { GameState } from "../state/gameState.ts";

/** Game hours until an open window's deadline passes; undefined where none is running. */
export const hoursToDeadline = (window: ProgramWindow, state: GameState): number | undefined => {
  const due = state.due[window.deadlineTimer] ?? -1;
  return due < 0 ? undefined : due - state.hour;
};
