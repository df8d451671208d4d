import { type StateGraph, standIn } from "../graph/stateGraph.ts";
import type { Measure } from "../sensitivity/measure.ts";
import { type Course, isLast, stopsAt } from "./course.ts";

/** What runs are worth by where they stop. */
export type Worth = {
  /** By state; read only where runs can stop. */
  readonly byState: Float64Array;
  /** What a run that never ends counts as; no run is worth less. */
  readonly floor: number;
  /** No run is worth more. */
  readonly ceiling: number;
};

/** 1 for runs that reach an ending (its number in the program), 0 for all others. */
export const worthOfEnding = ({ graph, ways }: Course, ending: number): Worth => {
  const byState = new Float64Array(graph.states);
  for (let state = 0; state < graph.followed; state++) if (ways.fates[state] === ending) byState[state] = 1;
  return { byState, floor: 0, ceiling: 1 };
};

/** 1 for runs that stop anywhere, 0 for those that never do. */
export const worthOfStopping = ({ graph }: Course): Worth => ({
  byState: new Float64Array(graph.states).fill(1),
  floor: 0,
  ceiling: 1,
});

/**
 * The worth of endings and states to a seat, from its `values`; undefined where it has none. A run that stops without an ending is worth what
 * `values` says of the state in which it stops, and one that never ends as little as the worst possible.
 */
export const worthToSeat = (course: Course, seat: string): Worth | undefined => {
  const { graph } = course;
  const { program } = graph.kernel;
  const value = program.values.findIndex((one) => program.seats[one.seat] === seat);
  if (value < 0) return undefined;
  const byState = new Float64Array(graph.states);
  let [floor, ceiling] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let state = 0; state < graph.states; state++) {
    if (!isLast(course, state) && stopsAt(course, state) === 0) continue;
    const worth = worthAt(graph, state, value);
    byState[state] = worth;
    floor = Math.min(floor, worth);
    ceiling = Math.max(ceiling, worth);
  }
  return floor > ceiling ? { byState, floor: 0, ceiling: 0 } : { byState, floor, ceiling };
};

/** What is measured, as worth; undefined where it is what a seat gets that has no `values`. */
export const worthOf = (course: Course, measure: Measure): Worth | undefined => {
  if (measure.kind === "value") return worthToSeat(course, measure.seat);
  const { endings } = course.graph.kernel.program;
  return worthOfEnding(
    course,
    endings.findIndex(({ id }) => id === measure.ending),
  );
};

const worthAt = (graph: StateGraph, state: number, value: number): number => {
  standIn(graph, state);
  return graph.kernel.worth(value);
};
