import { formatChoice } from "#engine";
import { type StateGraph, wayChoice } from "../graph/stateGraph.ts";
import { finish } from "../odds/finish.ts";
import type { Breach } from "./breach.ts";
import { findingBreach } from "./findingBreach.ts";
import { isPromise } from "./promise.ts";
import type { Verdict } from "./verdict.ts";

/**
 * The verdict of a graph on one of the program's checks, by its index: a promise or `reaches`; undefined for the others. What a complete graph
 * doesn't break is proved; from another one "held" means no more than that nothing in it breaks the promise.
 */
export const judge = (graph: StateGraph, index: number): Verdict | undefined => finish(judging(graph, index));

/** As `judge`, with pauses; `next(true)` stops it, with "open" where nothing was found by then. */
export function* judging(graph: StateGraph, index: number): Generator<void, Verdict | undefined, boolean | undefined> {
  const { program } = graph.kernel;
  const check = program.checks[index];
  if (check === undefined) return undefined;
  if (isPromise(check)) {
    const breach = yield* findingBreach(graph, index);
    if (breach === "stopped") return { kind: "open" };
    if (breach === undefined) return { kind: "held" };
    const isKnown = graph.isComplete || breach.ways.length <= graph.depth;
    return toVerdict(graph, isKnown ? breach : { ...breach, isShortest: false });
  }
  if (check.kind !== "reaches") return undefined;
  const reached = endingsIn(graph);
  const endings = check.endings.filter((ending) => !reached.has(ending));
  if (endings.length === 0) return { kind: "held" };
  return graph.isComplete ? { kind: "not-reached", endings } : { kind: "open" };
}

/** The endings that some run in the graph reaches. */
export const endingsIn = ({ kernel: { program }, endings }: StateGraph): ReadonlySet<string> =>
  new Set(program.endings.flatMap(({ id }, index) => ((endings[index] ?? 0) > 0 ? [id] : [])));

const toVerdict = (graph: StateGraph, { ways: gone, ...where }: Breach): Verdict => {
  const { ways, kernel } = graph;
  const choices =
    ways === undefined ? [] : gone.map((way) => formatChoice(kernel.program, wayChoice(graph, ways, way)));
  return { kind: "broken", way: { choices, seed: 1 }, ...where };
};
