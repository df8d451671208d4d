import { draw, hashText32, invariant } from "#base";
import type { Kernel } from "#kernel";
import { type Estimate, jackknife } from "./estimate.ts";
import { createSampler, type Measure, type Starts, type Trials, type Uncertain, uncertainOf } from "./measure.ts";
import type { SensitivityProgress } from "./tornado.ts";

/** What it is worth to a seat to know uncertain numbers before it decides at one window. */
export type Knowing = {
  /** By option, in the window's order: what is measured on average when it is taken, not knowing. */
  readonly options: readonly { readonly option: string; readonly mean: number }[];
  /** The option that is best not knowing. */
  readonly best: string;
  readonly numbers: readonly { readonly variable: Uncertain; readonly worth: Estimate }[];
};

/** An option and the kernel of the program in which it is taken wherever its window lets it. */
export type ForcedKernel = { readonly option: string; readonly kernel: Kernel };

/**
 * The expected value of (perfect partial) information (H. Raiffa, R. Schlaifer, "Applied Statistical Decision Theory", 1961): how much better
 * the best option for each value of a number is on average than the option that is best whatever its value. The numbers are
 * uniform over their ranges; after the window everyone plays on by policy. Every option meets the same numbers and luck. Numbers with more
 * than `GROUPS` values are known by group. What is left of noise makes the worth a little too large, never negative.
 */
export function* valueOfKnowing(
  options: readonly ForcedKernel[],
  measure: Measure,
  trials: Trials,
): Generator<SensitivityProgress, Knowing | undefined, boolean | undefined> {
  const [first] = options;
  invariant(first !== undefined, "a window has options");
  const variables = uncertainOf(first.kernel.program);
  const draws = drawAll(variables, trials);
  const outcomes: Float64Array[] = [];
  for (const { kernel } of options) {
    const sampler = createSampler(kernel, measure, trials);
    outcomes.push(Float64Array.from(draws, (starts, run) => sampler(starts, trials.seed + run)));
    if (yield { done: outcomes.length, most: options.length }) return undefined;
  }
  const means = outcomes.map((column) => column.reduce((sum, one) => sum + one, 0) / column.length);
  const best = means.indexOf(Math.max(...means));
  return {
    options: options.map(({ option }, index) => ({ option, mean: means[index] ?? 0 })),
    best: options[best]?.option ?? "",
    numbers: variables.map((variable) => {
      const groups = draws.map((starts) => groupOf(variable, starts[variable.id] ?? variable.start));
      return { variable, worth: jackknife(draws.length, (counts) => worthOf(outcomes, groups, counts)) };
    }),
  };
}

const GROUPS = 12;

const groupOf = ({ low, high }: Uncertain, value: number): number => {
  const count = high - low + 1;
  return count <= GROUPS ? value - low : Math.floor(((value - low) * GROUPS) / count);
};

const drawAll = (variables: readonly Uncertain[], { seed, runs }: Trials): readonly Starts[] => {
  const keys = variables.map(({ id }) => hashText32(`uncertain:${id}`));
  return Array.from({ length: runs }, (_, run) =>
    Object.fromEntries(
      variables.map(({ id, low, high }, index) => [
        id,
        low + Math.floor(draw({ seed, question: keys[index] ?? 0, visit: run, index: 0 }) * (high - low + 1)),
      ]),
    ),
  );
};

/** The sum over groups of the best option's total there, less the best option's total over all, a run. */
const worthOf = (
  outcomes: readonly Float64Array[],
  groups: readonly number[],
  counts: (run: number) => boolean,
): number => {
  const totals = outcomes.map(() => new Float64Array(GROUPS));
  let runs = 0;
  for (let run = 0; run < groups.length; run++) {
    if (!counts(run)) continue;
    runs++;
    const group = groups[run] ?? 0;
    for (const [option, column] of outcomes.entries()) {
      const total = totals[option];
      if (total !== undefined) total[group] = (total[group] ?? 0) + (column[run] ?? 0);
    }
  }
  const knowing = Array.from({ length: GROUPS }, (_, group) => Math.max(...totals.map((total) => total[group] ?? 0)));
  const ignorant = Math.max(...totals.map((total) => total.reduce((sum, one) => sum + one, 0)));
  return (knowing.reduce((sum, one) => sum + one, 0) - ignorant) / Math.max(1, runs);
};
