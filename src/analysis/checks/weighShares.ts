import type { Program } from "#engine";
import type { Kernel } from "#kernel";
import { type ExploreProgress, exploreStates } from "../graph/exploreStates.ts";
import type { ExploreRequest } from "../graph/search.ts";
import type { StateGraph } from "../graph/stateGraph.ts";
import { type Course, toCourse } from "../odds/course.ts";
import { type Flow, flowing } from "../odds/flow.ts";
import { type Odds, toOdds } from "../odds/odds.ts";
import { everySeat } from "./everySeat.ts";
import type { Verdict } from "./verdict.ts";

type ShareCheck = Extract<Program["checks"][number], { readonly kind: "share" }>;

/** Claims and exact probabilities that differ by less than this are equal. */
const ROUNDING = 1e-9;

/** The policies by which the `share` checks want every seat to play, each once; undefined for the options' own weights. */
const policiesOfShares = ({ checks }: Program): readonly (string | undefined)[] => [
  ...new Set(checks.flatMap((check) => (check.kind === "share" ? [check.policy] : []))),
];

/**
 * Decides the `share` checks of the kernel's program by the exact odds of their endings, one search for each policy. By check of the
 * program; those aren't there for which there was no room or no time. `next(true)` makes it stop with what it has.
 */
export function* weighShares(
  kernel: Kernel,
  request: Omit<ExploreRequest, "keepsWays">,
): Generator<ExploreProgress, ReadonlyMap<number, Verdict>, boolean | undefined> {
  const { program } = kernel;
  const verdicts = new Map<number, Verdict>();
  for (const policy of policiesOfShares(program)) {
    kernel.follow(everySeat(program, policy));
    const graph = yield* exploreStates(kernel, { ...request, keepsWays: true });
    if (!graph.isComplete) return verdicts;
    const course = toCourse(graph);
    const odds = toOdds(course, yield* weighing(course, graph));
    for (const [index, check] of program.checks.entries())
      if (check.kind === "share" && check.policy === policy) verdicts.set(index, judge(program, check, odds));
  }
  return verdicts;
}

/** A flow whose pauses say how large the graph is. */
function* weighing(
  course: Course,
  { states, followed, transitions }: StateGraph,
): Generator<ExploreProgress, Flow, boolean | undefined> {
  const work = flowing(course);
  let next = work.next();
  while (next.done !== true) next = work.next(yield { states, followed, transitions });
  return next.value;
}

const judge = ({ endings }: Program, { ending, low, high }: ShareCheck, odds: Odds): Verdict => {
  const least = odds.endings[endings.findIndex(({ id }) => id === ending)] ?? 0;
  const most = Math.min(1, least + odds.error);
  const rounding = least === most ? ROUNDING : 0;
  const [from, to] = [low / 100 - rounding, high / 100 + rounding];
  const decision = least >= from && most <= to ? "within" : most < from || least > to ? "outside" : "open";
  return { kind: "odds", low: least, high: most, decision };
};
