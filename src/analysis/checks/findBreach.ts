import { invariant } from "#base";
import { FATE, type StateGraph, standIn } from "../graph/stateGraph.ts";
import { type Breach, lastUnanswered, type Searched } from "./breach.ts";
import { findRound } from "./findRound.ts";
import { advance, isBrokenAtEnd, isPromise, type PromiseCheck } from "./promise.ts";
import { createWalk } from "./walk.ts";

/**
 * The shortest way in the graph from the start to where one of the program's promises, by its index, is broken; for `leads_to` where
 * no run ends without its answer, one that can go round for ever without it. Undefined when the graph breaks it nowhere, which
 * proves the promise if the graph is complete. Linear in the ways: breadth first over states and what is remembered.
 */
export const findBreach = (graph: StateGraph, check: number): Breach | undefined => {
  const promise = graph.kernel.program.checks[check];
  invariant(promise !== undefined && isPromise(promise), "only a promise can be broken");
  const { kind } = promise;
  const { ways } = graph;
  invariant(ways !== undefined, "the graph was made with its ways");
  const marks = readMarks(graph, check);
  const walk = createWalk(graph.states);
  const round = { graph, ways, marks, walk };
  if (enter(round, kind, { state: 0, memory: 0, from: -1, way: -1 })) return toBreach(round, kind);
  for (let place = 0; place < walk.size(); place++) {
    const [state, memory] = [walk.stateOf(place), walk.memoryOf(place)];
    const end = ways.offsets[state + 1] ?? 0;
    if (state >= graph.followed) continue;
    for (let way = ways.offsets[state] ?? 0; way < end; way++)
      if (enter(round, kind, { state: ways.targets[way] ?? 0, memory, from: place, way })) return toBreach(round, kind);
  }
  return kind === "leads_to" ? findRound(round) : undefined;
};

type Entering = {
  readonly state: number;
  readonly memory: 0 | 1;
  readonly from: number;
  readonly way: number;
};

/** Enters a state; whether the promise is broken there, which makes it the walk's last place. */
const enter = (searched: Searched, kind: PromiseCheck["kind"], { state, memory, from, way }: Entering): boolean => {
  const { graph, ways, marks, walk } = searched;
  const next = advance(kind, memory, marks[state] ?? 0);
  if (next === "broken") {
    walk.end(state, from, way);
    return true;
  }
  walk.enter(state, next, from, way);
  const isOver = state < graph.followed && ways.fates[state] !== FATE.goesOn;
  if (!isOver || !isBrokenAtEnd(kind, next)) return false;
  walk.end(state, from, way);
  return true;
};

const toBreach = ({ ways, marks, walk }: Searched, kind: PromiseCheck["kind"]): Breach => {
  const gone = walk.wayTo(walk.size() - 1);
  return { ways: gone, ...(kind === "leads_to" ? { since: lastUnanswered(gone, ways, marks) } : {}) };
};

const readMarks = (graph: StateGraph, check: number): Uint8Array => {
  const marks = new Uint8Array(graph.states);
  for (let state = 0; state < graph.states; state++) {
    standIn(graph, state);
    marks[state] = graph.kernel.mark(check);
  }
  return marks;
};
