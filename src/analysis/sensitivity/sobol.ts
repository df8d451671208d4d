import { draw, hashText32 } from "#base";
import type { Kernel } from "#kernel";
import { type Estimate, jackknife } from "./estimate.ts";
import { createSampler, type Measure, type Starts, type Trials, type Uncertain, uncertainOf } from "./measure.ts";
import type { SensitivityProgress } from "./tornado.ts";

/** How much of the variance of what is measured each uncertain number explains alone, and luck, and all of the numbers together. */
export type Shares = {
  readonly samples: number;
  readonly mean: number;
  readonly variance: number;
  readonly numbers: readonly { readonly variable: Uncertain; readonly share: Estimate }[];
  /** All uncertain numbers together, with what they do to each other. */
  readonly together: Estimate;
  /** Chance and the seats' policies alone. */
  readonly luck: Estimate;
};

/**
 * First-order Sobol' indices over the uncertain numbers, each uniform over the whole numbers of its range and independent of the others, with
 * the seed as one more input: S = Var(E[Y | x]) / Var(Y), estimated by pick and freeze (A. Saltelli et al., "Variance based sensitivity
 * analysis of model output", Computer Physics Communications 181, 2010, table 2, (b)). Plays (numbers + 4) × `runs` runs. Gives nothing
 * when it is stopped.
 */
export function* sobol(
  kernel: Kernel,
  measure: Measure,
  trials: Trials,
): Generator<SensitivityProgress, Shares | undefined, boolean | undefined> {
  const variables = uncertainOf(kernel.program);
  const sampler = createSampler(kernel, measure, trials);
  const plan = createPlan(variables, trials);
  const play = (starts: (sample: number) => Starts, seed: (sample: number) => number, runs: number): Float64Array => {
    const outcomes = new Float64Array(runs);
    for (let sample = 0; sample < runs; sample++) outcomes[sample] = sampler(starts(sample), seed(sample));
    return outcomes;
  };
  const most = variables.length + 4;
  const { runs } = trials;
  const a = play(plan.startsA, plan.seedA, runs);
  if (yield { done: 1, most }) return undefined;
  const b = play(plan.startsB, plan.seedB, runs);
  if (yield { done: 2, most }) return undefined;
  const columns: Float64Array[] = [];
  for (const index of variables.keys()) {
    columns.push(play((sample) => plan.mixed(sample, index), plan.seedA, runs));
    if (yield { done: 2 + columns.length, most }) return undefined;
  }
  const luck = play(plan.startsA, plan.seedB, runs);
  if (yield { done: most - 1, most }) return undefined;
  const together = play(plan.startsB, plan.seedA, runs);
  yield { done: most, most };
  const { mean, variance } = moments(a, b, () => true);
  const shareOf = (column: Float64Array): Estimate => jackknife(runs, (counts) => firstOrder(a, b, column, counts));
  return {
    samples: runs,
    mean,
    variance,
    numbers: variables.map((variable, index) => ({ variable, share: shareOf(columns[index] ?? a) })),
    together: shareOf(together),
    luck: shareOf(luck),
  };
}

type Plan = {
  readonly startsA: (sample: number) => Starts;
  readonly startsB: (sample: number) => Starts;
  /** As A, with one number as in B. */
  readonly mixed: (sample: number, index: number) => Starts;
  readonly seedA: (sample: number) => number;
  readonly seedB: (sample: number) => number;
};

/** Two independent samples of all inputs. The numbers are drawn by the same generator as luck, keyed by the variable. */
const createPlan = (variables: readonly Uncertain[], { seed, runs }: Trials): Plan => {
  const keys = variables.map(({ id }) => hashText32(`uncertain:${id}`));
  const numberAt = (sample: number, index: number, half: number): number => {
    const { low = 0, high = 0 } = variables[index] ?? {};
    const luck = draw({ seed, question: keys[index] ?? 0, visit: sample, index: half });
    return low + Math.floor(luck * (high - low + 1));
  };
  const starts = (sample: number, halfOf: (index: number) => number): Starts =>
    Object.fromEntries(variables.map(({ id }, index) => [id, numberAt(sample, index, halfOf(index))]));
  return {
    startsA: (sample) => starts(sample, () => 0),
    startsB: (sample) => starts(sample, () => 1),
    mixed: (sample, from) => starts(sample, (index) => (index === from ? 1 : 0)),
    seedA: (sample) => seed + sample,
    seedB: (sample) => seed + runs + sample,
  };
};

const moments = (a: Float64Array, b: Float64Array, counts: (sample: number) => boolean) => {
  let [count, sum, squares] = [0, 0, 0];
  for (let sample = 0; sample < a.length; sample++) {
    if (!counts(sample)) continue;
    for (const outcome of [a[sample] ?? 0, b[sample] ?? 0]) {
      count++;
      sum += outcome;
      squares += outcome * outcome;
    }
  }
  const mean = sum / Math.max(1, count);
  return { mean, variance: Math.max(0, squares / Math.max(1, count) - mean * mean) };
};

/** Nothing varies: then nothing explains it. */
const firstOrder = (
  a: Float64Array,
  b: Float64Array,
  mixed: Float64Array,
  counts: (sample: number) => boolean,
): number => {
  const { mean, variance } = moments(a, b, counts);
  if (variance === 0) return 0;
  let [count, sum] = [0, 0];
  for (let sample = 0; sample < a.length; sample++) {
    if (!counts(sample)) continue;
    count++;
    // Centred, which keeps the noise of a large mean out.
    sum += ((b[sample] ?? 0) - mean) * ((mixed[sample] ?? 0) - (a[sample] ?? 0));
  }
  return sum / Math.max(1, count) / variance;
};
