import { formatChoice, type Kernel, type Program, type Referee } from "#engine";
import { createSearch } from "../graph/search.ts";
import type { StateGraph } from "../graph/stateGraph.ts";
import { endingsIn, judge } from "./judge.ts";
import { playCheck } from "./playCheck.ts";
import { isPromise } from "./promise.ts";
import {
  choicesOf,
  createKernelPlayer,
  createRefereePlayer,
  type Indexed,
  kernelOf,
  type TrialPlayer,
} from "./trialPlayer.ts";
import { isFailure, type Verdict } from "./verdict.ts";
import { weighShares } from "./weighShares.ts";

/** How much is tried: runs in all, different states at most, and the seed of the first run. */
export type Budget = { readonly runs: number; readonly states: number; readonly seed: number };

/** How the scenario's own checks came out, in its order, and what that rests on. */
export type Trial = {
  readonly verdicts: readonly Verdict[];
  readonly states: number;
  /** Every state that can come up was found: the promises that held are proved. */
  readonly isComplete: boolean;
  readonly runs: number;
  /** It stopped before its budget was used up: a check failed, or somebody wanted no more. */
  readonly isCut: boolean;
};

export type Progress = { readonly phase: "search" | "odds" | "runs"; readonly done: number; readonly most: number };

/**
 * Tries to break a scenario's own checks: plays what they play, searches the states breadth first, and where that doesn't find them all
 * plays seeded runs, in turn under the options' own weights and each policy, until something fails; by the kernel, or where that doesn't
 * know the program runs alone by the referee. Shares are decided by exact odds where all states were found, else by the runs of their
 * policy. Says now and then how far it is; `next(true)` makes it stop with what it has. Equal arguments give equal results, and
 * a larger budget never mends a failure of `never`, `always`, `leads_to`, `before` or `play`.
 */
export function* testChecks(referee: Referee, budget: Budget): Generator<Progress, Trial, boolean | undefined> {
  const { program } = referee;
  const { checks } = program;
  const found = new Map<number, Verdict>();
  for (const [index, check] of checks.entries()) {
    if (check.kind === "play") found.set(index, playCheck(referee, check));
  }
  const hasFailed = (): boolean => [...found.values()].some(isFailure);
  const isTried = checks.some(({ kind }) => kind !== "play") && !hasFailed();
  const kernel = isTried ? kernelOf(program) : undefined;
  const isSearched = budget.states > 0;
  const searched = kernel === undefined || !isSearched ? UNSEARCHED : yield* search(kernel, budget, found);
  const isWeighed = searched.isComplete && !searched.isStopped && !hasFailed();
  const hasWeighed = kernel === undefined || !isWeighed || (yield* weigh(kernel, budget, found));
  const isPlayed = isTried && !hasFailed() && !searched.isStopped && !searched.isComplete;
  const played = isPlayed ? yield* play(referee, kernel, budget, found) : NOTHING;
  const evidence = {
    states: searched.states,
    isComplete: searched.isComplete,
    runs: played.runs,
    isCut: hasFailed() || searched.isStopped || !hasWeighed || played.isStopped,
  };
  const endings = new Set([...searched.endings, ...played.endings.keys()]);
  const verdicts = checks.map((check, index): Verdict => {
    const known = found.get(index);
    if (known !== undefined) return known;
    if (check.kind === "reaches") return judgeReaches(check.endings, endings, evidence);
    return check.kind === "share" ? judgeShare(check, played, evidence) : { kind: "held" };
  });
  return { verdicts, ...evidence };
}

type Found = Map<number, Verdict>;
type Searched = Pick<StateGraph, "states" | "isComplete"> & {
  readonly endings: ReadonlySet<string>;
  readonly isStopped: boolean;
};

const UNSEARCHED: Searched = { states: 0, isComplete: false, endings: new Set(), isStopped: false };

/** Memory for the search: as many states as anybody asks for fit, those of the largest shipped scenario seven million. */
const MOST_BYTES = 2_000_000_000;

/** The search says how far it is after so many states. */
const OFTEN = 1_024;

const promisesOf = ({ checks }: Program): readonly Indexed[] =>
  checks.flatMap((check, index) => (isPromise(check) ? [{ check, index }] : []));

/** Searches until a promise breaks: looked for each time the states have doubled, and at the end. */
function* search(
  kernel: Kernel,
  { states: most }: Budget,
  found: Found,
): Generator<Progress, Searched, boolean | undefined> {
  const promises = promisesOf(kernel.program);
  const walk = createSearch(kernel, { mostBytes: MOST_BYTES, mostStates: most, keepsWays: true });
  /** Before the end only what is found as deep as everything is known: there is no shorter way then. */
  const look = (graph: StateGraph, depth: number): boolean => {
    for (const { index } of promises) {
      const verdict = judge(graph, index);
      if (verdict?.kind === "broken" && verdict.way.choices.length <= depth) found.set(index, verdict);
    }
    return promises.some(({ index }) => found.has(index));
  };
  const finish = (isStopped: boolean): Searched => {
    const graph = walk.graph();
    look(graph, Number.POSITIVE_INFINITY);
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

/** Decides the shares by exact odds; false when it was stopped before it had them all. */
function* weigh(
  kernel: Kernel,
  { states: most }: Budget,
  found: Found,
): Generator<Progress, boolean, boolean | undefined> {
  const work = weighShares(kernel, { mostBytes: MOST_BYTES, mostStates: most });
  let next = work.next();
  while (next.done !== true) next = work.next(yield { phase: "odds", done: next.value.states, most });
  for (const [index, verdict] of next.value) found.set(index, verdict);
  return kernel.program.checks.every(({ kind }, index) => kind !== "share" || found.has(index));
}

type Played = {
  readonly runs: number;
  readonly isStopped: boolean;
  /** How many runs came to each ending, by ending, then by policy. */
  readonly endings: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly byPolicy: ReadonlyMap<string, number>;
};

const NOTHING: Played = { runs: 0, isStopped: false, endings: new Map(), byPolicy: new Map() };

/** Plays runs until one breaks a promise. */
function* play(
  referee: Referee,
  kernel: Kernel | undefined,
  { runs: most, seed }: Budget,
  found: Found,
): Generator<Progress, Played, boolean | undefined> {
  const { program } = referee;
  const promises = promisesOf(program);
  const policies = [undefined, ...program.policies.map(({ id }) => id)];
  const endings = new Map<string, Map<string, number>>();
  const byPolicy = new Map<string, number>();
  const playOne: TrialPlayer =
    kernel === undefined ? createRefereePlayer(referee, promises) : createKernelPlayer(kernel, promises);
  for (let index = 0; index < most; index++) {
    const policy = policies[index % policies.length];
    const runSeed = seed + Math.floor(index / policies.length);
    const { ending, breaches } = playOne(runSeed, policy);
    add(byPolicy, policy ?? "");
    if (ending !== undefined) {
      const counts = endings.get(ending) ?? new Map<string, number>();
      endings.set(ending, add(counts, policy ?? ""));
    }
    if (breaches.size > 0) {
      const choices = choicesOf(referee, kernel, runSeed, policy).map((choice) => formatChoice(program, choice));
      for (const [at, plies] of breaches) {
        const way = { choices: choices.slice(0, plies), seed: runSeed, ...(policy === undefined ? {} : { policy }) };
        found.set(at, { kind: "broken", way });
      }
      return { runs: index + 1, isStopped: false, endings, byPolicy };
    }
    if (yield { phase: "runs", done: index + 1, most }) return { runs: index + 1, isStopped: true, endings, byPolicy };
  }
  return { runs: most, isStopped: false, endings, byPolicy };
}

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
