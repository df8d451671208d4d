import { type StateGraph, standIn } from "../graph/stateGraph.ts";
import type { Flow } from "./flow.ts";
import { toProbability } from "./odds.ts";

/** How one variable's values are distributed where runs stop: only those that occur, least first, with their probability. */
export type Distribution = {
  readonly variable: string;
  readonly values: readonly { readonly value: number; readonly probability: number }[];
};

/**
 * Each variable where runs stop, in the program's order; enums by the number of their value, booleans 0 or 1. The probabilities
 * of one add up to that of stopping at all. Linear in the states times the variables.
 */
export const valuesAtEnd = (graph: StateGraph, { stops }: Flow): readonly Distribution[] => {
  const { kernel } = graph;
  const { variables } = kernel.program;
  const shares = variables.map(() => new Map<number, number>());
  for (let state = 0; state < graph.states; state++) {
    const share = stops[state] ?? 0;
    if (share === 0) continue;
    standIn(graph, state);
    shares.forEach((of, index) => {
      const value = kernel.state[index] ?? 0;
      of.set(value, (of.get(value) ?? 0) + share);
    });
  }
  return variables.map(({ id }, index) => ({
    variable: id,
    values: [...(shares[index] ?? [])]
      .map(([value, sum]) => ({ value, probability: toProbability(sum) }))
      .sort((one, other) => one.value - other.value),
  }));
};
