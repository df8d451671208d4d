import type { GameState } from "#engine/program";
import { blankState } from "#engine/program";
import type { Kernel } from "./loadKernel.ts";
import { NEVER } from "./memory.ts";

/** The state that a kernel stands in, as the machine writes it. Linear in the program's tables. */
export const readState = ({ program, memory, state, hasStarted }: Kernel): GameState => {
  if (!hasStarted) return blankState(program);
  const at = (place: number): number => state[place] ?? 0;
  const isActive = (node: number): boolean => {
    const cell = at(memory.regionOf[node]?.cell ?? -1);
    return cell > node && cell <= (memory.lastOf[node] ?? node) + 1;
  };
  return {
    hour: at(memory.hour),
    values: program.variables.map((_, index) => at(index)),
    active: program.nodes.map(({ index }) => (isActive(index) ? 1 : 0)),
    due: program.timers.map(({ index, node }) => {
      const due = at(memory.slotOf[index] ?? -1);
      return due === NEVER || !isActive(node) ? -1 : due;
    }),
    sealed: Array.from({ length: program.slots }, (_, slot) => at(memory.sealed + slot)),
    taken: memory.counts.map((place) => (place < 0 ? 0 : at(place))),
  };
};
