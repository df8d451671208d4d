import { type Components, componentsOf } from "./components.ts";
import { type Course, isLast, isOpen } from "./course.ts";
import { endComponentsOf } from "./endComponents.ts";
import type { Worth } from "./worth.ts";

/** What every state of a course is worth. */
export type Solved = {
  /** By state: the expected worth of where runs from it stop, the free seat choosing what makes it largest. */
  readonly values: Float64Array;
  /** No value is further than this from the true one, but for the rounding of numbers of 53 bits. 0 where nothing leads back. */
  readonly error: number;
};

/** Circles are gone round until the bounds are so close, in parts of the range of all worths, or so many states were looked at. */
const CLOSE = 1e-12;
const MOST_VISITS = 1e9;
const ROUNDING = 1e-9;

/**
 * What every state is worth, from the ends to the start: once over each state that nothing leads back to, and round each circle until a
 * lower and an upper bound meet (interval iteration: S. Haddad and B. Monmege, Theoretical Computer Science 735, 2018). The
 * graph is to be complete. Linear in the ways where nothing leads back.
 */
export const solve = (course: Course, worth: Worth, components: Components = componentsOf(course)): Solved => {
  const { states, starts } = components;
  const { floor, ceiling } = worth;
  const backUp = createBackUp(course, worth);
  const low = new Float64Array(course.graph.states);
  const hasCircles = states.length > starts.length - 1;
  const high = hasCircles ? new Float64Array(course.graph.states) : low;
  const circles = hasCircles ? endComponentsOf(course, components) : new Int32Array(0);

  const goRound = (members: Int32Array): void => {
    for (const state of members) [low[state], high[state]] = [floor, ceiling];
    const mostSweeps = Math.max(2, MOST_VISITS / members.length);
    for (let sweep = 0; sweep < mostSweeps; sweep++) {
      let apart = 0;
      for (const state of members) {
        low[state] = Math.max(low[state] ?? floor, backUp(low, state));
        high[state] = Math.min(high[state] ?? ceiling, backUp(high, state));
      }
      leave(members);
      for (const state of members) apart = Math.max(apart, (high[state] ?? 0) - (low[state] ?? 0));
      if (apart <= CLOSE * (ceiling - floor)) return;
    }
  };
  /** Nobody gets more from going round in a circle than from the best way out of it. */
  const leave = (members: Int32Array): void => {
    const best = new Map<number, number>();
    for (const state of members) {
      const circle = circles[state] ?? 0;
      if (circle !== 0) best.set(circle, Math.max(best.get(circle) ?? floor, bestExit(state, circle)));
    }
    if (best.size === 0) return;
    for (const state of members)
      high[state] = Math.min(high[state] ?? ceiling, best.get(circles[state] ?? 0) ?? ceiling);
  };
  const bestExit = (state: number, circle: number): number => {
    const { offsets, targets } = course.ways;
    let most = floor;
    const end = offsets[state + 1] ?? 0;
    for (let way = offsets[state] ?? 0; way < end; way++) {
      const target = targets[way] ?? 0;
      if (circles[target] !== circle && isOpen(course, state, way)) most = Math.max(most, high[target] ?? floor);
    }
    return most;
  };
  for (let group = 0; group + 1 < starts.length; group++) {
    const [start, end] = [starts[group] ?? 0, starts[group + 1] ?? 0];
    const state = states[start] ?? 0;
    if (end - start > 1) goRound(states.subarray(start, end));
    else {
      low[state] = backUp(low, state);
      if (hasCircles) high[state] = backUp(high, state);
    }
  }
  return meet(low, high);
};

/** What a state is worth by what its ways lead to. Ways back to the same state are worked out at once. */
const createBackUp = (course: Course, { byState: worth, floor }: Worth) => {
  const { ways, isFree } = course;
  const { offsets, targets, odds } = ways;
  const expected = (of: Float64Array, state: number): number => {
    let [sum, all, back] = [0, 0, 0];
    const end = offsets[state + 1] ?? 0;
    for (let way = offsets[state] ?? 0; way < end; way++) {
      const [share, target] = [odds[way] ?? 0, targets[way] ?? 0];
      all += share;
      if (target === state) back += share;
      else if (share > 0) sum += share * (of[target] ?? 0);
    }
    if (1 - all > ROUNDING) sum += (1 - all) * (worth[state] ?? 0);
    if (back === 0) return sum;
    return 1 - back > ROUNDING ? sum / (1 - back) : floor;
  };
  const best = (of: Float64Array, state: number): number => {
    let most = floor;
    const end = offsets[state + 1] ?? 0;
    for (let way = offsets[state] ?? 0; way < end; way++) {
      const value = of[targets[way] ?? 0] ?? 0;
      if (value > most && targets[way] !== state && isOpen(course, state, way)) most = value;
    }
    return most;
  };
  return (of: Float64Array, state: number): number => {
    if (isLast(course, state)) return worth[state] ?? 0;
    return isFree[state] === 1 ? best(of, state) : expected(of, state);
  };
};

/** The middle of both bounds, written into the lower one, and how far off it is at most. */
const meet = (low: Float64Array, high: Float64Array): Pick<Solved, "values" | "error"> => {
  let error = 0;
  for (let state = 0; state < low.length; state++) {
    const half = ((high[state] ?? 0) - (low[state] ?? 0)) / 2;
    low[state] = (low[state] ?? 0) + half;
    if (half > error) error = half;
  }
  return { values: low, error };
};
