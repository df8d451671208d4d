import type { Circles } from "./circles.ts";
import { type Course, isOpen } from "./course.ts";

/** What states are worth at least and at most, above the least worth of all; one array while nothing lies between. */
export type Bounds = { low: Float64Array; high: Float64Array };

/** A group of states that lead back to one another, and what it stands in. */
export type Round = {
  readonly course: Course;
  readonly circles: Circles;
  readonly group: number;
  readonly members: Int32Array;
  /** What stopping in a state is worth, above the least worth of all. */
  readonly gainAt: (state: number) => number;
  /** The most that anything is worth, above the least. */
  readonly ceiling: number;
  readonly mostWork: number | undefined;
  /** So many states are looked at before the bounds are left as they are. */
  readonly mostVisits: number;
};

/** Rounds are gone until the bounds are so close, in parts of the ceiling. */
const CLOSE = 1e-12;

/** In other cases, until so many states were looked at. */
export const MOST_VISITS = 1e8;

/** A sum of so many products is off by less than this for each of them. */
export const ROUNDING: number = 2 ** -51;

/**
 * Goes round until a lower and an upper bound meet (interval iteration: S. Haddad, B. Monmege, Theoretical Computer Science 735, 2018), each
 * rounded away from the other, so that what is true lies between them however soon it stops. `next(true)` stops it.
 */
export function* boundRound(
  { course, circles, members, ceiling, mostVisits }: Round,
  bounds: Bounds,
  backUp: (of: Float64Array, state: number) => number,
): Generator<void, void, boolean | undefined> {
  if (bounds.high === bounds.low) bounds.high = bounds.low.slice();
  const { low, high } = bounds;
  const leave = createLeave(course, circles.endComponents(), members, high);
  const { offsets } = course.ways;
  const slack = (state: number): number => ((offsets[state + 1] ?? 0) - (offsets[state] ?? 0) + 4) * ROUNDING;
  for (const state of members) [low[state], high[state]] = [0, ceiling];
  const mostSweeps = Math.max(2, mostVisits / members.length);
  let before = Number.POSITIVE_INFINITY;
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let [apart, all] = [0, 0];
    for (const state of members) {
      low[state] = Math.max(low[state] ?? 0, backUp(low, state) * (1 - slack(state)));
      high[state] = Math.min(high[state] ?? ceiling, backUp(high, state) * (1 + slack(state)));
    }
    leave();
    for (const state of members) {
      const gap = (high[state] ?? 0) - (low[state] ?? 0);
      apart = Math.max(apart, gap);
      all += gap;
    }
    if (apart <= CLOSE * ceiling || all >= before || (yield) === true) return;
    before = all;
  }
}

/** No one gets more from going round in a circle than from the best way out of it. */
const createLeave = (course: Course, ends: Int32Array, members: Int32Array, high: Float64Array): (() => void) => {
  const inCircle = members.filter((state) => (ends[state] ?? 0) !== 0);
  const { offsets, targets } = course.ways;
  const bestExit = (state: number, circle: number): number => {
    let most = 0;
    const end = offsets[state + 1] ?? 0;
    for (let way = offsets[state] ?? 0; way < end; way++) {
      const target = targets[way] ?? 0;
      if (ends[target] !== circle && isOpen(course, state, way)) most = Math.max(most, high[target] ?? 0);
    }
    return most;
  };
  return () => {
    const best = new Map<number, number>();
    for (const state of inCircle) {
      const circle = ends[state] ?? 0;
      best.set(circle, Math.max(best.get(circle) ?? 0, bestExit(state, circle)));
    }
    for (const state of inCircle) high[state] = Math.min(high[state] ?? 0, best.get(ends[state] ?? 0) ?? 0);
  };
};
