import { hashIntegers } from "#base";
import type { Program } from "../program/program.ts";
import type { GameState } from "./gameState.ts";

/** The parts of a state's hash, in its order; each four hexadecimal digits. */
export const HASH_PARTS = ["variables", "charts", "time", "counts"] as const;

/**
 * Sixteen hexadecimal digits in four groups, `variables-charts-time-counts`, that differ for different states and show in which respect two
 * differ. Only what differs from the beginning counts, and by ids: what a scenario has and a run doesn't touch changes no hash.
 */
export const hashState = (program: Program, state: GameState): string =>
  [variablesOf(program, state), chartsOf(program, state), timeOf(program, state), countsOf(program, state)]
    .map((part) => hashIntegers(part).slice(0, 4))
    .join("-");

const variablesOf = ({ marks, variables }: Program, { values }: GameState): readonly number[] => {
  const part: number[] = [];
  for (const { variable, mark, values: names } of marks.variables) {
    const value = values[variable] ?? 0;
    if (value !== variables[variable]?.start) part.push(mark, names?.[value] ?? value);
  }
  return part;
};

/** The active nodes of the charts that don't stand where they started. */
const chartsOf = ({ marks }: Program, { active }: GameState): readonly number[] => {
  const moved = new Set<number>();
  for (const { node, chart } of marks.nodes) if (active[node] !== marks.atStart[node]) moved.add(chart);
  const part: number[] = [];
  for (const { node, chart, mark } of marks.nodes) if (active[node] === 1 && moved.has(chart)) part.push(mark);
  return part;
};

/** The hour, and how long each running timer has left. */
const timeOf = ({ marks }: Program, { hour, due }: GameState): readonly number[] => {
  const part = [hour];
  for (const { timer, mark } of marks.timers) {
    const at = due[timer] ?? -1;
    if (at >= 0) part.push(mark, at - hour);
  }
  return part;
};

const countsOf = ({ marks }: Program, { sealed, taken }: GameState): readonly number[] => {
  const part: number[] = [];
  for (const { slot, mark, options } of marks.slots) {
    const chosen = sealed[slot] ?? 0;
    if (chosen > 0) part.push(mark, options[chosen - 1] ?? chosen);
  }
  for (const { index, mark } of marks.taken) {
    const times = taken[index] ?? 0;
    if (times > 0) part.push(mark, times);
  }
  return part;
};
