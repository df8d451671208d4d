import { ROUNDING } from "./boundRound.ts";
import type { Circles } from "./circles.ts";
import { type Course, stopsAt } from "./course.ts";

/** What leaves a circle, by state: never more than truly does. */
export type Outflow = { readonly stops: ReadonlyMap<number, number>; readonly mass: ReadonlyMap<number, number> };

/** Rounds are gone until so little is left. */
const LITTLE = 1e-15;

/** Takes away more than a sum is rounded up by. */
const DOWN = 1 - ROUNDING;

/**
 * Sends on what is in the states of a circle, round after round, until hardly anything is left or so many states were looked at. Each
 * product and sum is rounded down, so that the result is a lower bound. `next(true)` stops it.
 */
export function* goRound(
  course: Course,
  members: Int32Array,
  entering: Float64Array,
  { circles, mostVisits }: { readonly circles: Circles; readonly mostVisits: number },
): Generator<void, Outflow, boolean | undefined> {
  const { offsets, targets, odds } = course.ways;
  const inside = Float64Array.from(members, (state) => entering[state] ?? 0);
  const out = { stops: new Map<number, number>(), mass: new Map<number, number>() };
  const add = (to: Map<number, number>, state: number, share: number): void => {
    to.set(state, ((to.get(state) ?? 0) + share) * DOWN);
  };
  const send = (place: number): void => {
    const here = inside[place] ?? 0;
    if (here === 0) return;
    inside[place] = 0;
    const state = members[place] ?? 0;
    const end = offsets[state + 1] ?? 0;
    const stopping = stopsAt(course, state);
    if (stopping > 0) add(out.stops, state, here * stopping * DOWN);
    for (let way = offsets[state] ?? 0; way < end; way++) {
      const [target, share] = [targets[way] ?? 0, here * (odds[way] ?? 0) * DOWN];
      if (share === 0) continue;
      if (!circles.areTogether(state, target)) add(out.mass, target, share);
      else {
        const next = circles.placeOf(target);
        inside[next] = ((inside[next] ?? 0) + share) * DOWN;
      }
    }
  };
  const mostSweeps = Math.max(2, mostVisits / members.length);
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    for (let place = members.length - 1; place >= 0; place--) send(place);
    const left = inside.reduce((sum, share) => sum + share, 0);
    if (left <= LITTLE || (yield) === true) break;
  }
  return out;
}
