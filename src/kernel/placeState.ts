import type { GameState, Program } from "#engine/program";
import { type Memory, NEVER } from "./memory.ts";

/** Writes a state as the machine has it into cells laid out as `memory` says. */
export const placeState = (program: Program, memory: Memory, state: GameState, cells: Int32Array): void => {
  cells.fill(0);
  state.values.forEach((value, index) => {
    cells[index] = value;
  });
  // Depth first, so that the innermost active node of each region is written last.
  for (const { index } of program.nodes) {
    const region = memory.regionOf[index];
    if (state.active[index] === 1 && region !== undefined) cells[region.cell] = index + 1;
  }
  for (const { at } of memory.slots) cells[at] = NEVER;
  state.due.forEach((due, timer) => {
    const slot = memory.slotOf[timer] ?? -1;
    if (due >= 0 && slot >= 0) cells[slot] = due;
  });
  state.sealed.forEach((sealed, slot) => {
    cells[memory.sealed + slot] = sealed;
  });
  state.taken.forEach((taken, index) => {
    const cell = memory.counts[index] ?? -1;
    if (cell >= 0) cells[cell] = taken;
  });
  cells[memory.hour] = state.hour;
};
