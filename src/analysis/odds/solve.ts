import { type Bounds, boundRound, MOST_VISITS } from "./boundRound.ts";
import { type Circles, createCircles } from "./circles.ts";
import { type Components, componentsOf } from "./components.ts";
import { type Course, isLast, isOpen, stopsAt } from "./course.ts";
import { finish } from "./finish.ts";
import { solveRound } from "./solveRound.ts";
import type { Worth } from "./worth.ts";

/** What every state of a course is worth. */
export type Solved = {
  /** By state: the expected worth of where runs from it stop, the free seat choosing what makes it largest. */
  readonly values: Float64Array;
  /** No value is further than this from the true one, except for the rounding of numbers of 53 bits. 0 where every circle was solved directly. */
  readonly error: number;
};

/** What is worked out once for a course, whatever it is solved for. */
export type SolveRequest = {
  readonly components?: Components;
  readonly circles?: Circles;
  /** For one elimination: see `eliminate`. */
  readonly mostWork?: number;
  /** So many states are looked at in a circle that is too large before its bounds are left as they are. */
  readonly mostVisits?: number;
};

/**
 * What every state is worth, from the ends to the start: once over each state that nothing leads back to, and each circle directly. Circles
 * that are too large for that are gone round until a lower and an upper bound meet, or for so long. The graph has to be complete. Linear in
 * the ways where nothing leads back.
 */
export const solve = (course: Course, worth: Worth, request: SolveRequest = {}): Solved =>
  finish(solving(course, worth, request));

/** As `solve`, with pauses. `next(true)` makes it leave the circles as they are, between their bounds. */
function* solving(
  course: Course,
  worth: Worth,
  request: SolveRequest = {},
): Generator<void, Solved, boolean | undefined> {
  const { components = componentsOf(course), mostWork, mostVisits = MOST_VISITS } = request;
  const { circles = createCircles(course, components, mostWork) } = request;
  const { states, starts } = components;
  const values = new Float64Array(course.graph.states);
  const bounds: Bounds = { low: values, high: values };
  const gainAt = (state: number): number => Math.max(0, (worth.byState[state] ?? 0) - worth.floor);
  const backUp = createBackUp(course, gainAt);
  for (let group = 0; group + 1 < starts.length; group++) {
    const members = states.subarray(starts[group] ?? 0, starts[group + 1] ?? 0);
    if (members.length > 1) {
      const ceiling = worth.ceiling - worth.floor;
      const around = { course, circles, group, members, gainAt, mostWork, mostVisits, ceiling };
      if (!(yield* solveRound(around, bounds))) yield* boundRound(around, bounds, backUp);
      continue;
    }
    const state = members[0] ?? 0;
    bounds.low[state] = backUp(bounds.low, state);
    if (bounds.high !== bounds.low) bounds.high[state] = backUp(bounds.high, state);
  }
  return meet(bounds, worth.floor);
}

/** The worth of a state, worked out from the states that its ways lead to. Ways back to the same state are worked out at once. */
const createBackUp = (course: Course, gainAt: (state: number) => number) => {
  const { ways, isFree } = course;
  const { offsets, targets, odds } = ways;
  const expected = (of: Float64Array, state: number): number => {
    const stopping = stopsAt(course, state);
    let [sum, leaving] = [stopping > 0 ? stopping * gainAt(state) : 0, stopping];
    const end = offsets[state + 1] ?? 0;
    for (let way = offsets[state] ?? 0; way < end; way++) {
      const [share, target] = [odds[way] ?? 0, targets[way] ?? 0];
      if (target === state || share === 0) continue;
      leaving += share;
      sum += share * (of[target] ?? 0);
    }
    return leaving > 0 ? sum / leaving : 0;
  };
  const best = (of: Float64Array, state: number): number => {
    let most = 0;
    const end = offsets[state + 1] ?? 0;
    for (let way = offsets[state] ?? 0; way < end; way++) {
      const value = of[targets[way] ?? 0] ?? 0;
      if (value > most && targets[way] !== state && isOpen(course, state, way)) most = value;
    }
    return most;
  };
  return (of: Float64Array, state: number): number => {
    if (isLast(course, state)) return gainAt(state);
    return isFree[state] === 1 ? best(of, state) : expected(of, state);
  };
};

/** The middle of both bounds, written into the lower one, and how far off it is at most. */
const meet = ({ low, high }: Bounds, floor: number): Solved => {
  let error = 0;
  for (let state = 0; state < low.length; state++) {
    const half = ((high[state] ?? 0) - (low[state] ?? 0)) / 2;
    low[state] = floor + ((low[state] ?? 0) + half);
    if (half > error) error = half;
  }
  return { values: low, error };
};
