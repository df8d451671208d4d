import type { Kernel } from "#kernel";
import { type ExploreProgress, exploreStates } from "../graph/exploreStates.ts";
import type { StateGraph } from "../graph/stateGraph.ts";
import { proveBySlices } from "../slice/proveBySlices.ts";
import { judgeTexts, type TextVerdict } from "../texts/textVerdict.ts";
import { waysToFalse } from "../texts/waysToFalse.ts";
import { endingsPlayed } from "./endingsPlayed.ts";
import { endingsIn, judging } from "./judge.ts";
import { isPromise } from "./promise.ts";
import type { Verdict } from "./verdict.ts";

/** The verdicts on a scenario's promises from its states. */
export type Proof = Pick<StateGraph, "states" | "transitions" | "isComplete" | "limit" | "depth" | "loops"> & {
  /** By check of the program that is a promise or `reaches`. What held is proved if the search was complete. */
  readonly verdicts: ReadonlyMap<number, Verdict>;
  /** By claim of a text. What held, or was never shown, is proved if the search was complete. */
  readonly texts: readonly TextVerdict[];
  /** Bytes that the states and ways took. */
  readonly bytes: number;
};

/** Of the memory so much is for the states and ways; the rest is for going through them. */
const FOR_STATES = 0.75;

/**
 * Decides the promises of the kernel's program and its `reaches` from every reachable state, as `exploreStates` finds them within
 * so many bytes. Without room for all of them it decides what those found decide, and proves what a part of the program does. `next(true)` makes it stop with what it has.
 */
export function* provePromises(
  kernel: Kernel,
  mostBytes: number,
): Generator<ExploreProgress, Proof, boolean | undefined> {
  const graph = yield* exploreStates(kernel, { mostBytes: mostBytes * FOR_STATES, keepsWays: true });
  const { states, transitions, isComplete, limit, depth, loops, bytes } = graph;
  const verdicts = new Map<number, Verdict>();
  for (const [index, check] of kernel.program.checks.entries()) {
    const verdict = isPromise(check) || check.kind === "reaches" ? yield* weighing(graph, index) : undefined;
    if (verdict !== undefined) verdicts.set(index, verdict);
  }
  return {
    states,
    transitions,
    isComplete,
    limit,
    depth,
    loops,
    verdicts,
    texts: judgeTexts(kernel.program, waysToFalse(graph), kernel.shown),
    bytes: bytes.states + bytes.ways,
  };
}

/** The graph's verdict on a check; its pauses give the size of the graph. */
function* weighing(
  graph: StateGraph,
  index: number,
): Generator<ExploreProgress, Verdict | undefined, boolean | undefined> {
  const { states, followed, transitions } = graph;
  const work = judging(graph, index);
  let next = work.next();
  while (next.done !== true) next = work.next(yield { states, followed, transitions });
  const { program } = graph.kernel;
  const check = program.checks[index];
  // Where someone stopped the search, nothing more is begun.
  if (next.value?.kind === "held" && !graph.isComplete && graph.limit !== undefined) {
    const slicing = proveBySlices(program, index);
    let tried = slicing.next();
    while (tried.done !== true) tried = slicing.next(yield { states, followed, transitions });
    return tried.value === undefined ? next.value : { kind: "held", part: tried.value };
  }
  if (next.value?.kind !== "open" || check?.kind !== "reaches") return next.value;
  const found = endingsIn(graph);
  const played = endingsPlayed(
    graph.kernel,
    check.endings.filter((ending) => !found.has(ending)),
  );
  let run = played.next();
  while (run.done !== true) run = played.next(yield { states, followed, transitions });
  const { value: seen } = run;
  return check.endings.every((ending) => found.has(ending) || seen.has(ending)) ? { kind: "held" } : next.value;
}
