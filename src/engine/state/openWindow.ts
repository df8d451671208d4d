import type { Desk, Program, ProgramWindow } from "../program/program.ts";
import type { GameState } from "./gameState.ts";

/** The ending the run has reached, if it has: the first in file order. */
export const reachedEnding = (program: Program, state: GameState): string | undefined =>
  program.endings.find(({ node }) => state.active[node] === 1)?.id;

/** The window that is open: the first in file order whose state is active and not waiting, an urgent one before all others; none after an ending. */
export const openWindow = (program: Program, state: GameState): ProgramWindow | undefined => {
  if (reachedEnding(program, state) !== undefined) return undefined;
  const isOpen = ({ open }: ProgramWindow): boolean => state.active[open] === 1;
  return program.windows.find((window) => window.isUrgent && isOpen(window)) ?? program.windows.find(isOpen);
};

/** The desks of a window that still have to choose. */
export const openDesks = (window: ProgramWindow, state: GameState): readonly Desk[] =>
  window.desks.filter(({ slot }) => slot < 0 || state.sealed[slot] === 0);

/** The next hour at which something is due; absent when nothing is. */
export const nextDueHour = (state: GameState): number | undefined => {
  const due = state.due.filter((hour) => hour >= 0);
  return due.length === 0 ? undefined : Math.min(...due);
};
