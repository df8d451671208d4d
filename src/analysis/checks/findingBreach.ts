import { invariant } from "#base";
import { FATE, type StateGraph, standIn } from "../graph/stateGraph.ts";
import { type Breach, lastUnanswered, type Searched } from "./breach.ts";
import { findRound } from "./findRound.ts";
import { advance, isBrokenAtEnd, isPromise, type PromiseCheck } from "./promise.ts";
import { createWalk } from "./walk.ts";

/** Work pauses after so many places. */
const OFTEN = 1 << 16;

/**
 * The shortest way in the graph from the start to where one of the program's promises, by its index, is broken; for `leads_to` that to a run that ends without
 * its answer, or to where it can loop for ever without it, whichever is shorter. Undefined when the graph breaks it nowhere, which
 * proves the promise if the graph is complete. Linear in the ways, except for the rounds: breadth first over states and what is remembered.
 * With pauses; `next(true)` stops it: with "stopped", or with a way that may not be the shortest.
 */
export function* findingBreach(
  graph: StateGraph,
  check: number,
): Generator<void, Breach | undefined | "stopped", boolean | undefined> {
  const promise = graph.kernel.program.checks[check];
  invariant(promise !== undefined && isPromise(promise), "only a promise can be broken");
  const { kind } = promise;
  const { ways } = graph;
  invariant(ways !== undefined, "the graph was made with its ways");
  const marks = readMarks(graph, check);
  const searched = { graph, ways, marks, walk: createWalk(graph.states) };
  const ended = yield* walkOn(searched, kind);
  if (ended === "stopped") return ended;
  if (kind !== "leads_to") return ended;
  const round = yield* findRound(searched, ended?.ways.length);
  if (round === undefined) return ended;
  return round.isShortest ? round.breach : { ...round.breach, isShortest: false };
}

/** Goes breadth first until the promise is broken at a state or by an end. */
function* walkOn(
  searched: Searched,
  kind: PromiseCheck["kind"],
): Generator<void, Breach | undefined | "stopped", boolean | undefined> {
  const { graph, ways, walk } = searched;
  if (enter(searched, kind, { state: 0, memory: 0, from: -1, way: -1 })) return toBreach(searched, kind);
  for (let place = 0; place < walk.size(); place++) {
    if (place % OFTEN === OFTEN - 1 && (yield) === true) return "stopped";
    const [state, memory] = [walk.stateOf(place), walk.memoryOf(place)];
    const end = ways.offsets[state + 1] ?? 0;
    if (state >= graph.followed) continue;
    for (let way = ways.offsets[state] ?? 0; way < end; way++)
      if (enter(searched, kind, { state: ways.targets[way] ?? 0, memory, from: place, way }))
        return toBreach(searched, kind);
  }
  return undefined;
}

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
