import type { ProgramWindow } from "./program.ts";

/** The windows in the order in which they are asked when all of them are open: urgent ones first, each part in file order. */
export const inAskingOrder = (windows: readonly ProgramWindow[]): readonly ProgramWindow[] => [
  ...windows.filter(({ isUrgent }) => isUrgent),
  ...windows.filter(({ isUrgent }) => !isUrgent),
];
