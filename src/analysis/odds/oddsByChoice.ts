import type { Choice } from "#engine";
import { wayChoice } from "../graph/stateGraph.ts";
import { type Course, isLast } from "./course.ts";
import { type FlowRequest, flow } from "./flow.ts";
import { type Odds, toOdds } from "./odds.ts";

/** A choice that can be made in a state, how likely it is made there, and the odds once it is. */
export type ChoiceOdds = { readonly choice: Choice; readonly probability: number; readonly odds: Odds };

/**
 * The odds after each legal choice of a state, in the order of the file: the choices of every seat that may move there,
 * also those that its policy never makes. No seat of the course may be free. Linear in the ways times the choices.
 */
export const oddsByChoice = (
  course: Course,
  state = 0,
  known: Omit<FlowRequest, "from"> = {},
): readonly ChoiceOdds[] => {
  if (isLast(course, state)) return [];
  const { graph, ways } = course;
  const [start = 0, end = 0] = [ways.offsets[state], ways.offsets[state + 1]];
  return Array.from({ length: end - start }, (_, index) => {
    const way = start + index;
    return {
      choice: wayChoice(graph, ways, way),
      probability: ways.odds[way] ?? 0,
      odds: toOdds(course, flow(course, { ...known, from: ways.targets[way] ?? 0 })),
    };
  });
};
