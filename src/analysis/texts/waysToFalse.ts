import { formatChoice } from "#engine";
import { choiceOf } from "#kernel";
import type { Way } from "../checks/verdict.ts";
import { type StateGraph, wayChoice } from "../graph/stateGraph.ts";

/** The shortest way in a graph to each claim of a text that isn't true, by the claim. The graph has to have kept its ways. */
export const waysToFalse = (graph: StateGraph): ReadonlyMap<number, Way> => {
  const { program } = graph.kernel;
  const wayTo = graph.refuted.length === 0 ? () => [] : createWays(graph);
  return new Map(
    graph.refuted.map(({ claim, at }) => {
      if (at === undefined) return [claim, { choices: [], seed: 1 }];
      const last = choiceOf(program, at.transition, (option) => ((at.mask >>> option) & 1) === 1);
      return [claim, { choices: [...wayTo(at.state), formatChoice(program, last)], seed: 1 }];
    }),
  );
};

/** Each state was found by the first way that leads to it, which comes from a state that was found before it. */
const createWays = (graph: StateGraph): ((state: number) => readonly string[]) => {
  const { ways, kernel, states, followed } = graph;
  if (ways === undefined) return () => [];
  const [from, wayIn] = [new Int32Array(states), new Int32Array(states).fill(-1)];
  for (let state = 0; state < followed; state++) {
    const end = ways.offsets[state + 1] ?? 0;
    for (let way: number = ways.offsets[state] ?? 0; way < end; way++) {
      const target = ways.targets[way] ?? 0;
      if (target === 0 || wayIn[target] !== -1) continue;
      wayIn[target] = way;
      from[target] = state;
    }
  }
  return (end) => {
    const choices: string[] = [];
    for (let state = end; state !== 0; state = from[state] ?? 0)
      choices.push(formatChoice(kernel.program, wayChoice(graph, ways, wayIn[state] ?? 0)));
    return choices.reverse();
  };
};
