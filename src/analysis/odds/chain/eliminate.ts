import type { Chain } from "./chain.ts";
import { type Front, leadOn, toFront } from "./front.ts";
import { createLeastFirst } from "./leastFirst.ts";

/** A chain solved once and for all, for whatever is asked of it. Both answers are linear in the ways that were kept. */
export type Elimination = {
  /**
   * By state what can be expected from there until the chain is left: the solution of value · (all rates of the state) = gain + what its
   * rates lead to. Gains are per visit and at least 0.
   */
  readonly valuesOf: (gains: Float64Array) => Float64Array;
  /** By state how often it is visited, when runs come in by these masses. */
  readonly visitsFrom: (entering: Float64Array) => Float64Array;
};

/** More steps than this are too much: about ten seconds. */
const MOST_WORK = 1e9;

/** More ways than this, counted when they are kept, are too many: about 500 MB. */
const MOST_KEPT = 2e7;

/** A state whose rates add up to less can't be distinguished from one that is never left. */
const SMALLEST = 1e-280;

/** Work pauses after so many steps. */
const OFTEN = 1 << 20;

type Kept = {
  readonly state: number;
  readonly sum: number;
  readonly targets: readonly number[];
  readonly rates: readonly number[];
  readonly sources: readonly number[];
  readonly shares: readonly number[];
};

/**
 * Takes the states of a chain out one by one, those with the fewest ways first, each time letting the ways to it lead on to where it leads
 * (W. Grassmann, M. Taksar, D. Heyman, "Regenerative analysis and steady state distributions for Markov chains", Operations Research 33,
 * 1985). Nothing is subtracted, so that no digits cancel, however seldom the chain is left (C. O'Cinneide, "Entrywise perturbation
 * theory and error analysis for Markov chains", Numerische Mathematik 65, 1993). Every state has to lead out of the chain in the end. Undefined
 * where that takes too much work, or rates become too small for numbers. Pauses now and then; `next(true)` stops it, with undefined.
 */
export function* eliminate(
  chain: Chain,
  mostWork: number = MOST_WORK,
): Generator<void, Elimination | undefined, boolean | undefined> {
  const front = toFront(chain);
  const queue = createLeastFirst(chain.leaving.length);
  const costOf = (state: number): number => (front.targets[state]?.length ?? 0) * (front.arriving[state] ?? 0);
  for (let state = chain.leaving.length - 1; state >= 0; state--) queue.put(state, costOf(state));
  const steps: Kept[] = [];
  let [work, kept, paused] = [0, 0, 0];
  for (let state = queue.next(); state >= 0; state = queue.next()) {
    const step = takeOut(front, state);
    if (step === undefined) return undefined;
    steps.push(step);
    kept += step.targets.length + step.sources.length;
    for (const source of step.sources) work += step.targets.length + (front.targets[source]?.length ?? 0);
    if (work > mostWork || kept > MOST_KEPT) return undefined;
    for (const neighbour of step.targets) queue.put(neighbour, costOf(neighbour));
    for (const neighbour of step.sources) queue.put(neighbour, costOf(neighbour));
    if (work - paused < OFTEN) continue;
    paused = work;
    if ((yield) === true) return undefined;
  }
  return { valuesOf: (gains) => valuesOf(steps, gains), visitsFrom: (entering) => visitsFrom(steps, entering) };
}

const takeOut = (front: Front, state: number): Kept | undefined => {
  const [targets = [], rates = []] = [front.targets[state], front.rates[state]];
  let sum = front.leaving[state] ?? 0;
  for (const rate of rates) sum += rate;
  if (!(sum >= SMALLEST)) return undefined;
  front.isOut[state] = 1;
  const sources = (front.sources[state] ?? []).filter((source) => front.isOut[source] === 0);
  for (const target of targets) front.arriving[target] = (front.arriving[target] ?? 0) - 1;
  const shares = sources.map((source) => leadOn(front, source, state, sum));
  return { state, sum, targets, rates, sources, shares };
};

const valuesOf = (steps: readonly Kept[], gains: Float64Array): Float64Array => {
  const values = gains.slice();
  for (const { state, sum, sources, shares } of steps) {
    const each = (values[state] ?? 0) / sum;
    for (let way = 0; way < sources.length; way++) {
      const source = sources[way] ?? 0;
      values[source] = (values[source] ?? 0) + (shares[way] ?? 0) * each;
    }
  }
  for (let step = steps.length - 1; step >= 0; step--) {
    const one = steps[step];
    if (one === undefined) continue;
    let all = values[one.state] ?? 0;
    for (let way = 0; way < one.targets.length; way++)
      all += (one.rates[way] ?? 0) * (values[one.targets[way] ?? 0] ?? 0);
    values[one.state] = all / one.sum;
  }
  return values;
};

const visitsFrom = (steps: readonly Kept[], entering: Float64Array): Float64Array => {
  const visits = entering.slice();
  for (const { state, sum, targets, rates } of steps) {
    const each = (visits[state] ?? 0) / sum;
    for (let way = 0; way < targets.length; way++) {
      const target = targets[way] ?? 0;
      visits[target] = (visits[target] ?? 0) + (rates[way] ?? 0) * each;
    }
  }
  for (let step = steps.length - 1; step >= 0; step--) {
    const one = steps[step];
    if (one === undefined) continue;
    let all = visits[one.state] ?? 0;
    for (let way = 0; way < one.sources.length; way++)
      all += (one.shares[way] ?? 0) * (visits[one.sources[way] ?? 0] ?? 0);
    visits[one.state] = all / one.sum;
  }
  return visits;
};
