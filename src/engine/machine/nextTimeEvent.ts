import type { Program } from "../program/program.ts";
import { clockEvent, dueEvent, type MachineEvent } from "../referee/machineEvent.ts";
import type { GameState } from "../state/gameState.ts";
import { nextDueHour, openWindow, reachedEnding } from "../state/openWindow.ts";

/**
 * What time brings next to a settled state: nothing while a window is open or after the end, otherwise the
 * clock's step to the next due hour, or the first timer in file order that is due at this hour.
 */
export const nextTimeEvent = (program: Program, state: GameState): MachineEvent | undefined => {
  if (reachedEnding(program, state) !== undefined || openWindow(program, state) !== undefined) return undefined;
  const hour = nextDueHour(state);
  if (hour === undefined) return undefined;
  if (hour > state.hour) return clockEvent(hour);
  return dueEvent(state.due.findIndex((due) => due >= 0 && due <= state.hour));
};

/** Whether the clock's step would lead beyond the program's last hour. */
export const isBeyondCalendar = ({ lastHour }: Program, { hour }: MachineEvent): boolean =>
  hour !== undefined && hour > lastHour;
