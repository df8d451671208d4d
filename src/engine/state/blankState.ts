import type { Program } from "../program/program.ts";
import type { GameState } from "./gameState.ts";

/** The state before any chart has entered its start: variables at their start values, nothing active. */
export const blankState = (program: Program): GameState => ({
  hour: 0,
  values: program.variables.map(({ start }) => start),
  active: program.nodes.map(() => 0),
  due: program.timers.map(() => -1),
  sealed: Array.from({ length: program.slots }, () => 0),
  taken: [...program.initiatives, ...program.injects].map(() => 0),
});

/** Whether the charts have entered their starts; they haven't where the rules loop without end before anyone can choose. */
export const hasStarted = ({ roots }: Program, state: GameState): boolean =>
  roots.every((root) => state.active[root] === 1);
