import { type Kernel, STOP } from "#kernel";
import type { Place } from "../odds/crossroads.ts";
import { type Estimate, toEstimate } from "../sensitivity/estimate.ts";
import { type Measure, readerOf } from "../sensitivity/measure.ts";

export type EstimateRequest = { readonly measure: Measure; readonly seed: number; readonly runs: number };

export type EstimateProgress = { readonly done: number; readonly most: number };

const MOST_PLIES = 10_000;
const OFTEN = 256;

/**
 * The results of that many runs from each place under the policies that the kernel follows: run k has the same seed everywhere. Undefined when
 * it was stopped.
 */
export function* outcomesAt(
  kernel: Kernel,
  places: readonly Place[],
  { measure, seed, runs }: EstimateRequest,
): Generator<EstimateProgress, readonly Float64Array[] | undefined, boolean | undefined> {
  const read = readerOf(kernel, measure);
  const found: Float64Array[] = [];
  for (const [index, { state, visits }] of places.entries()) {
    const outcomes = new Float64Array(runs);
    kernel.place(state, visits);
    for (let run = 0; run < runs; run++) {
      if (run % OFTEN === OFTEN - 1 && (yield { done: index * runs + run, most: places.length * runs }) === true)
        return undefined;
      outcomes[run] = read(playOne(kernel, seed + run));
    }
    found.push(outcomes);
  }
  return found;
}

/** What can be expected at each place, from such runs. */
export function* estimatesAt(
  kernel: Kernel,
  places: readonly Place[],
  request: EstimateRequest,
): Generator<EstimateProgress, readonly Estimate[] | undefined, boolean | undefined> {
  return (yield* outcomesAt(kernel, places, request))?.map(toEstimate);
}

const playOne = (kernel: Kernel, seed: number): number => {
  kernel.seed(seed);
  const ending = kernel.run(MOST_PLIES);
  // A choice that is refused leaves the state from before it.
  if (ending === STOP.loop || ending === STOP.tooLate) kernel.run(kernel.plies());
  return ending;
};
