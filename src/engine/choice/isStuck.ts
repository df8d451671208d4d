import type { Desk, Program, ProgramWindow } from "../program/program.ts";
import type { GameState } from "../state/gameState.ts";
import { openDesks, openWindow } from "../state/openWindow.ts";
import { refuseInitiative, refuseOption } from "./checkChoice.ts";

/**
 * Whether a window is open at which a seat that has to choose can't: too few of its options are legal and none of its
 * initiatives. Time stands still at a window, so only an inject could go on from there.
 */
export const isStuck = (program: Program, state: GameState): boolean => {
  const window = openWindow(program, state);
  // Chance can always draw.
  if (window === undefined || window.kind === "chance") return false;
  return openDesks(window, state).some((desk) => !canChoose(program, state, window, desk));
};

const canChoose = (program: Program, state: GameState, window: ProgramWindow, desk: Desk): boolean => {
  const legal = desk.options.filter((_, index) => refuseOption(program, state, window, desk, index) === undefined);
  if (legal.length >= window.low) return true;
  return program.initiatives.some(
    ({ seat, index }) => seat === desk.seat && refuseInitiative(program, state, window, index) === undefined,
  );
};
