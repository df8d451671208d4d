import { type Course, isLast, isOpen } from "./course.ts";

/**
 * The states of a course in groups between which nothing leads back (its strongly connected components), each after those that it
 * leads to: in this order what states are worth can be worked out from the ends to the start.
 */
export type Components = {
  /** The states, group by group. */
  readonly states: Int32Array;
  /** Where each group starts; one more at the end. */
  readonly starts: Int32Array;
};

/** The group of the state is known. */
const CLOSED = 0x7fffffff;

/**
 * R. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1 (1972), in the form of D. Pearce, "A
 * space-efficient algorithm for finding strongly connected components", Information Processing Letters 116 (2016), without
 * recursion; along all open ways, or those that `isIn` lets through. Linear in the ways; takes 25 bytes a state while it works.
 */
export const componentsOf = (
  course: Course,
  isIn: (state: number, way: number) => boolean = (state, way) => isOpen(course, state, way),
): Components => {
  const { graph, ways } = course;
  const count = graph.states;
  // By state: when it was met, or when the earliest was that it leads back to; 0 before.
  const met = new Int32Array(count);
  const leadsBack = new Uint8Array(count);
  const next = new Int32Array(count);
  const path = new Int32Array(count);
  const open = new Int32Array(count);
  const states = new Int32Array(count);
  const starts = new Int32Array(count + 1);
  let [clock, depth, opened, closed, groups] = [0, 0, 0, 0, 0];

  const meet = (state: number): void => {
    met[state] = ++clock;
    next[state] = isLast(course, state) ? 0 : (ways.offsets[state] ?? 0);
    path[depth++] = state;
    open[opened++] = state;
  };
  const close = (first: number): void => {
    starts[groups++] = closed;
    for (let state = -1; state !== first; ) {
      state = open[--opened] ?? first;
      met[state] = CLOSED;
      states[closed++] = state;
    }
  };
  /** Goes on to a state not yet met, whose way is looked at once more after it; false when there is none. */
  const goOn = (state: number): boolean => {
    const end = isLast(course, state) ? 0 : (ways.offsets[state + 1] ?? 0);
    for (let way = next[state] ?? 0; way < end; way++) {
      if (!isIn(state, way)) continue;
      const target = ways.targets[way] ?? 0;
      const earliest = met[target] ?? 0;
      if (earliest === 0) {
        next[state] = way;
        meet(target);
        return true;
      }
      if (earliest >= (met[state] ?? 0)) continue;
      met[state] = earliest;
      leadsBack[state] = 1;
    }
    return false;
  };
  for (let root = 0; root < count; root++) {
    if (met[root] !== 0) continue;
    meet(root);
    while (depth > 0) {
      const state = path[depth - 1] ?? 0;
      if (goOn(state)) continue;
      depth--;
      if (leadsBack[state] === 0) close(state);
    }
  }
  starts[groups] = closed;
  return { states, starts: starts.slice(0, groups + 1) };
};
