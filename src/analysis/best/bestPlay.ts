import type { StateGraph } from "../graph/stateGraph.ts";
import { type Components, componentsOf } from "../odds/components.ts";
import { type Course, isOpen, toCourse } from "../odds/course.ts";
import { type SolveRequest, solve } from "../odds/solve.ts";
import { type Worth, worthToSeat } from "../odds/worth.ts";

/**
 * The best that a seat can do against the policies of the others and the odds of chance, when it knows everything: every variable and
 * chart, hidden ones too, and what others have sealed. A seat that sees less can't do better, so it is an upper bound for it.
 */
export type BestPlay = {
  readonly course: Course;
  readonly components: Components;
  /** By state: what the seat can expect from there at best. */
  readonly values: Float64Array;
  /** No value is further than this from the true one, rounding apart. */
  readonly error: number;
  /** Two choices whose values are closer than this are alike. */
  readonly alike: number;
};

/** So much of the range of all worths is rounding. */
const ROUNDING = 1e-11;

/** Best play of a seat for what its `values` say; undefined where it has none. The graph has to be complete. Linear in the ways where nothing leads back. */
export const bestPlay = (graph: StateGraph, seat: string): BestPlay | undefined => {
  const course = toCourse(graph, seat);
  const worth = worthToSeat(course, seat);
  return worth === undefined ? undefined : bestPlayFor(course, worth);
};

/** Best play of a course's free seat for any worth. */
const bestPlayFor = (course: Course, worth: Worth, request: SolveRequest = {}): BestPlay => {
  const components = request.components ?? componentsOf(course);
  const { values, error } = solve(course, worth, { ...request, components });
  const alike = 4 * error + ROUNDING * Math.max(1, worth.ceiling - worth.floor);
  return { course, components, values, error, alike };
};

/** One choice of the free seat: its way, what it can expect after it, and how much less that is than the best. */
export type Regret = { readonly way: number; readonly value: number; readonly regret: number };

/** Every choice of the seat in a state, in the window's order; none where it isn't asked. */
export const regretsAt = ({ course, values }: BestPlay, state: number): readonly Regret[] => {
  if (course.isFree[state] !== 1) return [];
  const { offsets, targets } = course.ways;
  const own: { readonly way: number; readonly value: number }[] = [];
  const end = offsets[state + 1] ?? 0;
  for (let way = offsets[state] ?? 0; way < end; way++)
    if (isOpen(course, state, way)) own.push({ way, value: values[targets[way] ?? 0] ?? 0 });
  const best = Math.max(...own.map(({ value }) => value));
  return own.map((one) => ({ ...one, regret: best - one.value }));
};
