import { formatChoice, type Program, type Referee } from "#engine";
import { simulate } from "../simulate.ts";
import { explore, type Graph } from "./explore.ts";
import { findBreach } from "./findBreach.ts";
import { findBreachInRun } from "./findBreachInRun.ts";
import { playCheck } from "./playCheck.ts";
import { isPromise, readMark } from "./promise.ts";
import { isFailure, type Verdict } from "./verdict.ts";

/** How much is tried: runs in all, different states at most, and the seed of the first run. */
export type Budget = { readonly runs: number; readonly states: number; readonly seed: number };

/** How the scenario's own checks came out, in its order, and what that rests on. */
export type Trial = {
  readonly verdicts: readonly Verdict[];
  readonly states: number;
  /** Every state that can come up was found: what held, held in all of them. */
  readonly isComplete: boolean;
  readonly runs: number;
  /** It stopped before its budget was used up: a check failed, or somebody wanted no more. */
  readonly isCut: boolean;
};

export type Progress = { readonly phase: "search" | "runs"; readonly done: number; readonly most: number };

/**
 * Tries to break a scenario's own checks: plays what they play, searches the states breadth first, then plays seeded runs, in turn
 * under the options' own weights and each policy, until something fails. Says now and then how far it is; `next(true)`
 * makes it stop with what it has. Equal arguments give equal results, and a larger budget never mends a failure of
 * `never`, `always`, `leads_to`, `before` or `play`.
 */
export function* testChecks(referee: Referee, budget: Budget): Generator<Progress, Trial, boolean | undefined> {
  const { checks } = referee.program;
  const found = new Map<number, Verdict>();
  for (const [index, check] of checks.entries()) {
    if (check.kind === "play") found.set(index, playCheck(referee, check));
  }
  const hasFailed = (): boolean => [...found.values()].some(isFailure);
  const isSearched = budget.states > 0 && checks.some((check) => isPromise(check) || check.kind === "reaches");
  const graph = hasFailed() || !isSearched ? undefined : yield* search(referee, budget, found);
  const isComplete = graph?.isComplete ?? false;
  const isStopped = graph?.isStopped ?? false;
  const isPlayed = checks.some(({ kind }) => kind !== "play") && !hasFailed() && !isStopped;
  const played = !isPlayed ? NOTHING : yield* play(referee, budget, isComplete, found);
  const evidence = {
    states: graph?.states ?? 0,
    isComplete,
    runs: played.runs,
    isCut: hasFailed() || isStopped || played.isStopped,
  };
  const endings = new Set([...(graph?.endings ?? []), ...played.endings.keys()]);
  const verdicts = checks.map((check, index): Verdict => {
    const known = found.get(index);
    if (known !== undefined) return known;
    if (check.kind === "reaches") return judgeReaches(check.endings, endings, evidence);
    return check.kind === "share" ? judgeShare(check, played, evidence) : { kind: "held" };
  });
  return { verdicts, ...evidence };
}

type Found = Map<number, Verdict>;
type Searched = { readonly states: number; readonly isComplete: boolean; readonly endings: ReadonlySet<string> };

/** The promises and what they are read for, in the order of the marks. */
const promisesOf = ({ checks }: Program) =>
  checks.flatMap((check, index) => (isPromise(check) ? [{ check, index }] : []));

/** Searches until a promise breaks: looked for each time the states have doubled, and at the end. */
function* search(
  referee: Referee,
  { states: most }: Budget,
  found: Found,
): Generator<Progress, Searched & { readonly isStopped: boolean }, boolean | undefined> {
  const { program } = referee;
  const promises = promisesOf(program);
  const look = (graph: Graph): boolean => {
    for (const [at, { check, index }] of promises.entries()) {
      const choices = findBreach(graph, check.kind, at);
      if (choices !== undefined) found.set(index, { kind: "broken", way: { choices, seed: 1 } });
    }
    return promises.some(({ index }) => found.has(index));
  };
  const walk = explore(referee, most, (state) =>
    Uint8Array.from(promises, ({ check }) => readMark(program, check, state)),
  );
  let [nextLook, depth] = [64, 0];
  for (;;) {
    const { value: graph, done } = walk.next();
    const states = graph.marks.length;
    const summary = { states, isComplete: graph.isComplete, endings: graph.endings };
    // A whole layer is known then, so that the way found is a shortest one.
    const isDue = graph.depth > depth && states >= nextLook;
    if (isDue) [nextLook, depth] = [states * 2, graph.depth];
    if ((isDue || done === true) && look(graph)) return { ...summary, isStopped: false };
    if (done === true) return { ...summary, isStopped: false };
    if (yield { phase: "search", done: states, most }) {
      look(graph);
      return { ...summary, isStopped: true };
    }
  }
}

type Played = {
  readonly runs: number;
  readonly isStopped: boolean;
  /** How many runs came to each ending, by ending, then by policy. */
  readonly endings: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly byPolicy: ReadonlyMap<string, number>;
};

const NOTHING: Played = { runs: 0, isStopped: false, endings: new Map(), byPolicy: new Map() };

/** Plays runs until one breaks a promise. Where the search was complete only shares are left to be counted. */
function* play(
  referee: Referee,
  { runs: most, seed }: Budget,
  isComplete: boolean,
  found: Found,
): Generator<Progress, Played, boolean | undefined> {
  const { program } = referee;
  const promises = isComplete ? [] : promisesOf(program);
  const policies = isComplete ? policiesOfShares(program) : [undefined, ...program.policies.map(({ id }) => id)];
  const endings = new Map<string, Map<string, number>>();
  const byPolicy = new Map<string, number>();
  if (policies.length === 0) return NOTHING;
  for (let index = 0; index < most; index++) {
    const policy = policies[index % policies.length];
    const runSeed = seed + Math.floor(index / policies.length);
    const run = simulate(referee, runSeed, policy);
    add(byPolicy, policy ?? "");
    if (run.ending !== undefined) {
      const counts = endings.get(run.ending) ?? new Map<string, number>();
      endings.set(run.ending, add(counts, policy ?? ""));
    }
    for (const { check, index: at } of promises) {
      const plies = findBreachInRun(program, check, run);
      if (plies === undefined) continue;
      const choices = run.choices.slice(0, plies).map((choice) => formatChoice(program, choice));
      const way = { choices, seed: runSeed, ...(policy === undefined ? {} : { policy }) };
      found.set(at, { kind: "broken", way });
    }
    const isBroken = promises.some(({ index: at }) => found.has(at));
    const isStopped = isBroken ? false : (yield { phase: "runs", done: index + 1, most }) === true;
    if (isBroken || isStopped) return { runs: index + 1, isStopped, endings, byPolicy };
  }
  return { runs: most, isStopped: false, endings, byPolicy };
}

const policiesOfShares = ({ checks }: Program): readonly (string | undefined)[] => [
  ...new Set(checks.flatMap((check) => (check.kind === "share" ? [check.policy] : []))),
];

const add = (counts: Map<string, number>, key: string): Map<string, number> =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

type Evidence = Pick<Trial, "isComplete" | "isCut" | "runs" | "states">;

const judgeReaches = (
  wanted: readonly string[],
  seen: ReadonlySet<string>,
  { isComplete, isCut, runs, states }: Evidence,
): Verdict => {
  const endings = wanted.filter((ending) => !seen.has(ending));
  if (endings.length === 0) return { kind: "held" };
  const isKnown = isComplete || (!isCut && runs + states > 0);
  return isKnown ? { kind: "not-reached", endings } : { kind: "open" };
};

const judgeShare = (
  { ending, policy, low, high }: Extract<Program["checks"][number], { readonly kind: "share" }>,
  { endings, byPolicy }: Played,
  { isCut }: Evidence,
): Verdict => {
  const runs = byPolicy.get(policy ?? "") ?? 0;
  if (isCut || runs === 0) return { kind: "open" };
  const count = endings.get(ending)?.get(policy ?? "") ?? 0;
  return { kind: "share", count, runs, isWithin: 100 * count >= low * runs && 100 * count <= high * runs };
};
