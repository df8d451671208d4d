import { type Backwards, sourcesOf, toBackwards } from "../odds/backwards.ts";
import { type Course, isLast, isOpen, stopsAt } from "../odds/course.ts";

/**
 * Whether the free seat can bring about an ending (its number in the program) with certainty: so that whatever has any odds at chance and the
 * others, the probability is 1. Decided by which ways there are, without arithmetic (L. de Alfaro, "Formal verification of
 * probabilistic systems", Stanford 1997, section 3.5). A few times linear in the ways.
 */
export const canForce = (
  course: Course,
  ending: number,
  backwards: Backwards = toBackwards(course, (state, way) => isOpen(course, state, way)),
): boolean => {
  const possible = new Uint8Array(course.graph.states).fill(1);
  for (;;) {
    const reached = reachWithin(course, ending, possible, backwards);
    const lost: number[] = [];
    for (let state = 0; state < reached.length; state++)
      if (possible[state] === 1 && reached[state] === 0) lost.push(state);
    if (lost.length === 0 || reached[0] === 0) return reached[0] === 1;
    for (const state of lost) possible[state] = 0;
  }
};

/** From where the ending is reached with some probability while nothing leads out of what is possible. */
const reachWithin = (course: Course, ending: number, possible: Uint8Array, backwards: Backwards): Uint8Array => {
  const { offsets, targets, fates } = course.ways;
  const reached = new Uint8Array(possible.length);
  const staysIn = (state: number): boolean => {
    if (stopsAt(course, state) > 0) return false;
    const end = offsets[state + 1] ?? 0;
    for (let way = offsets[state] ?? 0; way < end; way++)
      if (isOpen(course, state, way) && possible[targets[way] ?? 0] === 0) return false;
    return true;
  };
  const queue: number[] = [];
  for (let state = 0; state < reached.length; state++) {
    if (!isLast(course, state) || fates[state] !== ending) continue;
    reached[state] = 1;
    queue.push(state);
  }
  for (const state of queue)
    for (const source of sourcesOf(backwards, state)) {
      if (reached[source] === 1 || possible[source] === 0) continue;
      if (course.isFree[source] !== 1 && !staysIn(source)) continue;
      reached[source] = 1;
      queue.push(source);
    }
  return reached;
};
