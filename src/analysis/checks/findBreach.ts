import type { Graph } from "./explore.ts";
import { advance, isBrokenAtEnd, type Memory, type PromiseCheck } from "./promise.ts";

/**
 * The shortest way in the graph from the start to where a promise is broken, as choices in their written form; undefined when it
 * isn't. `at` says which of the marks are the promise's. Linear in the ways: breadth first over states and what is remembered.
 */
export const findBreach = (graph: Graph, kind: PromiseCheck["kind"], at: number): readonly string[] | undefined => {
  const places: Place[] = [];
  const seen = new Uint8Array(graph.marks.length * 2);
  /** Enters a state from a place; whether the promise is broken there. */
  const enter = (state: number, before: Memory, from: number, word: number): boolean => {
    const memory = advance(kind, before, graph.marks[state]?.[at] ?? 0);
    const isBroken = memory === "broken" || (graph.isOver[state] === true && isBrokenAtEnd(kind, memory));
    const slot = state * 2 + (memory === 1 ? 1 : 0);
    if (!isBroken && seen[slot] === 1) return false;
    seen[slot] = 1;
    places.push({ state, memory: memory === 1 ? 1 : 0, from, word });
    return isBroken;
  };
  if (enter(0, 0, -1, -1)) return [];
  for (let index = 0; index < places.length; index++) {
    const { state, memory } = places[index] ?? NOWHERE;
    const start = graph.offsets[state] ?? graph.targets.length;
    const end = graph.offsets[state + 1] ?? graph.targets.length;
    for (let way = start; way < end; way++) {
      if (enter(graph.targets[way] ?? 0, memory, index, graph.words[way] ?? 0)) return wayTo(graph, places);
    }
  }
  return undefined;
};

/** A state with what is remembered there, and from which place by which choice it was come to. */
type Place = { readonly state: number; readonly memory: Memory; readonly from: number; readonly word: number };

const NOWHERE: Place = { state: -1, memory: 0, from: -1, word: -1 };

/** The choices from the start to the last place. */
const wayTo = (graph: Graph, places: readonly Place[]): readonly string[] => {
  const choices: string[] = [];
  for (let place = places.at(-1); place !== undefined && place.from >= 0; place = places[place.from])
    choices.push(graph.spelt[place.word] ?? "");
  return choices.reverse();
};
