import type { StateGraph } from "../graph/stateGraph.ts";
import { toBackwards } from "../odds/backwards.ts";
import { createCircles } from "../odds/circles.ts";
import { componentsOf } from "../odds/components.ts";
import { isOpen, toCourse } from "../odds/course.ts";
import { solve } from "../odds/solve.ts";
import { worthOfEnding } from "../odds/worth.ts";
import { canForce } from "./canForce.ts";

/** How far a seat can bring about one ending, when it wants nothing else and knows everything. */
export type Forceable = {
  readonly ending: string;
  /** The largest probability with which it comes, and how far that may be off, rounding apart. */
  readonly probability: number;
  readonly error: number;
  /** It comes with certainty, whatever chance and the others do that has any odds. */
  readonly isCertain: boolean;
};

/** By ending, what a seat can bring about from the start. The graph has to be complete. Linear in the ways times the endings, where nothing leads back. */
export const forceable = (graph: StateGraph, seat: string): readonly Forceable[] => {
  const course = toCourse(graph, seat);
  const components = componentsOf(course);
  const backwards = toBackwards(course, (state, way) => isOpen(course, state, way));
  const known = { components, circles: createCircles(course, components) };
  return graph.kernel.program.endings.map(({ id }, ending) => {
    const isCertain = canForce(course, ending, backwards);
    const { values, error } = solve(course, worthOfEnding(course, ending), known);
    return { ending: id, probability: isCertain ? 1 : (values[0] ?? 0), error: isCertain ? 0 : error, isCertain };
  });
};
