import { invariant } from "#base";
import { type Choice, formatChoice, type GameState } from "#engine";
import type { Kernel } from "#kernel";
import { type ExploreProgress, exploreStates } from "../graph/exploreStates.ts";
import { type StateGraph, wayChoice } from "../graph/stateGraph.ts";
import { toCourse } from "../odds/course.ts";
import { solve } from "../odds/solve.ts";
import { worthOf } from "../odds/worth.ts";
import type { Measure } from "../sensitivity/measure.ts";

/** A run as it was played: the state before the first choice and after each. */
export type PlayedLine = { readonly choices: readonly Choice[]; readonly states: readonly GameState[] };

export type ValuesRequest = {
  readonly measure: Measure;
  readonly mostBytes: number;
  /** The seat that is taken to play its best from everywhere, knowing everything; otherwise all play by their policies. */
  readonly best?: string;
};

/** What can be expected at the start of a run and after each of its choices, and how far each may be off, rounding apart. */
export type LineValues = { readonly values: readonly number[]; readonly error: number };

/**
 * What can be expected at each ply of a run under the policies that the kernel follows, exactly. Where the White Cell steps in, the
 * states that can come after are searched anew. Undefined where a search can't be finished: memory ran out, or it
 * was stopped.
 */
export function* valuesAlong(
  kernel: Kernel,
  line: PlayedLine,
  { measure, mostBytes, best }: ValuesRequest,
): Generator<ExploreProgress, LineValues | undefined, boolean | undefined> {
  const values: number[] = [];
  let error = 0;
  while (values.length < line.states.length) {
    const from = values.length;
    const first = line.states[from];
    invariant(first !== undefined, "a line has a state for each value");
    kernel.place(first);
    const graph = yield* exploreStates(kernel, { mostBytes, keepsWays: true });
    if (!graph.isComplete) return undefined;
    const course = toCourse(graph, best);
    const worth = worthOf(course, measure);
    invariant(worth !== undefined, "the seat has values");
    const solved = solve(course, worth);
    error = Math.max(error, solved.error);
    for (const state of statesAlong(graph, line.choices.slice(from))) values.push(solved.values[state] ?? 0);
  }
  return { values, error };
}

/** The graph's states along some choices, from its start to before the first inject. */
const statesAlong = (graph: StateGraph, choices: readonly Choice[]): readonly number[] => {
  const states = [0];
  let state = 0;
  for (const choice of choices) {
    if (choice.kind === "inject") break;
    state = follow(graph, state, choice);
    states.push(state);
  }
  return states;
};

const follow = (graph: StateGraph, state: number, choice: Choice): number => {
  const { ways, kernel } = graph;
  invariant(ways !== undefined, "the graph was made with its ways");
  const word = formatChoice(kernel.program, choice);
  const end = ways.offsets[state + 1] ?? 0;
  for (let way = ways.offsets[state] ?? 0; way < end; way++)
    if (formatChoice(kernel.program, wayChoice(graph, ways, way)) === word) return ways.targets[way] ?? 0;
  throw new RangeError(`"${word}" can't be chosen there`);
};
