import type { Kernel } from "#kernel";
import { createSearch } from "../graph/search.ts";
import type { StateGraph } from "../graph/stateGraph.ts";
import { waysToFalse } from "../texts/waysToFalse.ts";
import { endingsIn, judge } from "./judge.ts";
import { type Budget, type Findings, isAllDecided, MOST_BYTES, type Progress } from "./trial.ts";
import { promisesOf } from "./trialPlayer.ts";

/** The result of a search: `endings` are those that some run reaches. */
export type Searched = Pick<StateGraph, "states" | "isComplete"> & {
  readonly endings: ReadonlySet<string>;
  readonly isStopped: boolean;
};

export const UNSEARCHED: Searched = { states: 0, isComplete: false, endings: new Set(), isStopped: false };

/** The search says how far it is after so many states. */
const OFTEN = 1_024;

/** Searches until every check is decided; broken promises are looked for each time the states have doubled, and at the end. Puts what it finds into `found`. */
export function* searchBreaches(
  kernel: Kernel,
  { states: most }: Budget,
  { found, texts }: Findings,
): Generator<Progress, Searched, boolean | undefined> {
  const promises = promisesOf(kernel.program);
  const walk = createSearch(kernel, { mostBytes: MOST_BYTES, mostStates: most, keepsWays: true });
  /** Before the end only what is found as deep as everything is known: there is no shorter way then. */
  const look = (graph: StateGraph, depth: number): boolean => {
    for (const { index } of promises) {
      if (found.has(index)) continue;
      const verdict = judge(graph, index);
      if (verdict?.kind === "broken" && verdict.way.choices.length <= depth) found.set(index, verdict);
    }
    return isAllDecided(kernel.program, { found, texts });
  };
  const finish = (isStopped: boolean): Searched => {
    const graph = walk.graph();
    look(graph, Number.POSITIVE_INFINITY);
    for (const [claim, way] of waysToFalse(graph)) texts.set(claim, way);
    return { states: graph.states, isComplete: graph.isComplete, endings: endingsIn(graph), isStopped };
  };
  let nextLook = 65_536;
  for (let followed = 1; walk.follow(); followed++) {
    if (followed % OFTEN !== 1) continue;
    const { states } = walk.progress();
    if (yield { phase: "search", done: states, most }) return finish(true);
    if (states < nextLook) continue;
    nextLook = states * 2;
    const graph = walk.graph();
    if (look(graph, graph.depth)) return finish(false);
  }
  return finish(false);
}
