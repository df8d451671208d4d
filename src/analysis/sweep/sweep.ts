import { type Kernel, runBatch } from "#kernel";
import { type Summary, summarise } from "../batch/summarise.ts";
import { mergeTallies, type Tally, tallyBatch } from "../batch/tally.ts";
import type { Starts, Trials } from "../sensitivity/measure.ts";

/** A variable and the values at which it is to start. */
export type Axis = { readonly variable: string; readonly values: readonly number[] };

/** The results of the runs of one point. */
export type SweptPoint = { readonly starts: Starts; readonly summary: Summary };

export type SweepProgress = { readonly done: number; readonly most: number };

/** Runs are played and counted in batches of so many, so that memory doesn't grow with the runs. */
const BATCH = 10_000;

/** Every combination of the axes' values, the last axis fastest. */
function* pointsOf([axis, ...rest]: readonly Axis[]): Generator<Starts, void> {
  if (axis === undefined) {
    yield {};
    return;
  }
  for (const value of axis.values) for (const others of pointsOf(rest)) yield { [axis.variable]: value, ...others };
}

export const countPoints = (axes: readonly Axis[]): number =>
  axes.reduce((product, { values }) => product * values.length, 1);

/**
 * Plays the same runs, with the same luck, at every point of a grid of starts. The starts lie within the variables' ranges. Says after
 * each batch how many runs are done; `next(true)` makes it stop with the points that are.
 */
export function* sweep(
  kernel: Kernel,
  axes: readonly Axis[],
  { seed, runs, policies = {}, mostPlies = 10_000 }: Trials,
): Generator<SweepProgress, readonly SweptPoint[], boolean | undefined> {
  const { program } = kernel;
  const most = countPoints(axes) * runs;
  const points: SweptPoint[] = [];
  let done = 0;
  for (const starts of pointsOf(axes)) {
    kernel.begin(starts);
    let tally: Tally | undefined;
    for (let from = 0; from < runs; from += BATCH) {
      const size = Math.min(BATCH, runs - from);
      const counted = tallyBatch(program, runBatch(kernel, { seed, from, runs: size, policies, mostPlies }));
      tally = tally === undefined ? counted : mergeTallies(tally, counted);
      done += size;
      if ((yield { done, most }) === true && done < most) return points;
    }
    if (tally !== undefined) points.push({ starts, summary: summarise(program, tally) });
  }
  kernel.begin({});
  return points;
}
