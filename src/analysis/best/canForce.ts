import type { Components } from "../odds/components.ts";
import { type Course, isLast, isOpen, stopsAt } from "../odds/course.ts";

/**
 * Whether the free seat can bring about an ending (its number in the program) with certainty: so that whatever has any odds at chance and the
 * others, the probability is 1. Decided by which ways there are, without arithmetic (L. de Alfaro, "Formal verification of
 * probabilistic systems", Stanford 1997, section 3.5). A few times linear in the ways.
 */
export const canForce = (course: Course, { states }: Components, ending: number): boolean => {
  let possible: Uint8Array = new Uint8Array(course.graph.states).fill(1);
  for (;;) {
    const reached = reachWithin(course, states, ending, possible);
    if (reached.every((is, state) => is === possible[state])) return reached[0] === 1;
    possible = reached;
  }
};

/** From where the ending is reached with some probability while nothing leads out of what is possible. */
const reachWithin = (course: Course, order: Int32Array, ending: number, possible: Uint8Array): Uint8Array => {
  const { offsets, targets, fates } = course.ways;
  const reached = new Uint8Array(possible.length);
  const isReached = (state: number): boolean => {
    if (isLast(course, state)) return fates[state] === ending;
    let [some, all] = [false, stopsAt(course, state) === 0];
    const end = offsets[state + 1] ?? 0;
    for (let way = offsets[state] ?? 0; way < end; way++) {
      if (!isOpen(course, state, way)) continue;
      if (reached[targets[way] ?? 0] === 1) some = true;
      if (possible[targets[way] ?? 0] === 0) all = false;
    }
    return some && (all || course.isFree[state] === 1);
  };
  for (let grown = true; grown; ) {
    grown = false;
    for (const state of order) {
      if (reached[state] === 1 || possible[state] === 0 || !isReached(state)) continue;
      reached[state] = 1;
      grown = true;
    }
  }
  return reached;
};
