import type { Kernel } from "#kernel";
import { type Estimate, toDifference, toEstimate } from "./estimate.ts";
import { createSampler, type Measure, sampleRuns, type Trials, type Uncertain, uncertainOf } from "./measure.ts";

/** What one uncertain number does alone: what is measured at its low and its high end, the others as they are written. */
export type Swing = {
  readonly variable: Uncertain;
  readonly low: Estimate;
  readonly high: Estimate;
  /** From the low to the high end, run against run with the same luck. */
  readonly change: Estimate;
};

export type Tornado = { readonly base: Estimate; readonly swings: readonly Swing[] };

export type SensitivityProgress = { readonly done: number; readonly most: number };

/**
 * One-at-a-time sensitivity: every uncertain number at both its ends. All points have the same luck. The swings come widest first.
 * Runs the kernel `runs` times for the base and twice as often for each number; gives how many points are done.
 */
export function* tornado(
  kernel: Kernel,
  measure: Measure,
  trials: Trials,
): Generator<SensitivityProgress, Tornado, boolean | undefined> {
  const sampler = createSampler(kernel, measure, trials);
  const variables = uncertainOf(kernel.program);
  const most = 1 + 2 * variables.length;
  let done = 0;
  const base = toEstimate(sampleRuns(sampler, {}, trials));
  if (yield { done: ++done, most }) return { base, swings: [] };
  const swings: Swing[] = [];
  for (const variable of variables) {
    const low = sampleRuns(sampler, { [variable.id]: variable.low }, trials);
    const isStopped = yield { done: ++done, most };
    if (isStopped === true) break;
    const high = sampleRuns(sampler, { [variable.id]: variable.high }, trials);
    swings.push({ variable, low: toEstimate(low), high: toEstimate(high), change: toDifference(low, high) });
    if (yield { done: ++done, most }) break;
  }
  return { base, swings: swings.toSorted((one, other) => Math.abs(other.change.mean) - Math.abs(one.change.mean)) };
}
