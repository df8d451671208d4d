import { invariant } from "#base";
import { type GameState, type Kernel, STOP } from "#engine";
import { type Goal, measureFor } from "./goal.ts";

/** A place of a run, and how often each question had been asked before it, by `questionKey`. */
export type Place = { readonly state: GameState; readonly visits: Readonly<Record<string, number>> };

export type EstimateRequest = { readonly goal: Goal; readonly seed: number; readonly runs: number };

/** A mean over runs, and between what it lies with 95 % confidence: so much to either side. */
export type MeanEstimate = { readonly value: number; readonly within: number };

export type EstimateProgress = { readonly done: number; readonly most: number };

const MOST_PLIES = 10_000;
const OFTEN = 256;
const Z = 1.959963984540054;

/**
 * What can be expected at each place under the policies that the kernel follows, from so many runs from each, the same seeds everywhere.
 * Undefined when it was told to stop.
 */
export function* estimatesAlong(
  kernel: Kernel,
  places: readonly Place[],
  { goal, seed, runs }: EstimateRequest,
): Generator<EstimateProgress, readonly MeanEstimate[] | undefined, boolean | undefined> {
  const measure = measureFor(kernel, goal);
  invariant(measure !== undefined, "the seat has values");
  const found: MeanEstimate[] = [];
  for (const [index, { state, visits }] of places.entries()) {
    kernel.place(state, visits);
    // Welford's running mean and sum of squares.
    let [mean, squares] = [0, 0];
    for (let run = 0; run < runs; run++) {
      if (run % OFTEN === OFTEN - 1) {
        const isStopped = yield { done: index * runs + run, most: places.length * runs };
        if (isStopped === true) return undefined;
      }
      const worth = playOne(kernel, seed + run, measure);
      const off = worth - mean;
      mean += off / (run + 1);
      squares += off * (worth - mean);
    }
    found.push({
      value: mean,
      within: runs < 2 ? Number.POSITIVE_INFINITY : Z * Math.sqrt(squares / (runs - 1) / runs),
    });
  }
  return found;
}

const playOne = (kernel: Kernel, seed: number, measure: (ending: number) => number): number => {
  kernel.seed(seed);
  const ending = kernel.run(MOST_PLIES);
  // A choice that is refused leaves the state from before it.
  if (ending === STOP.loop || ending === STOP.tooLate) kernel.run(kernel.plies());
  return measure(ending);
};
