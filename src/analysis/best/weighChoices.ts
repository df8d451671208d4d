import type { Choice } from "#engine";
import type { Kernel } from "#kernel";
import { type EstimateProgress, type EstimateRequest, outcomesAt } from "../luck/outcomesAt.ts";
import type { Branch } from "../odds/crossroads.ts";
import { type Estimate, toDifference, toEstimate } from "../sensitivity/estimate.ts";

/** What a choice leads to when everyone goes on by policy, and how much less that is than after the best one. */
export type WeighedChoice = { readonly choice: Choice; readonly value: Estimate; readonly regret: Estimate };

/**
 * Weighs the choices at a place by the results of that many runs from each, with the same luck for all: one step of best play, where there are
 * too many states to work out the rest. Undefined when it was stopped.
 */
export function* weighChoices(
  kernel: Kernel,
  branches: readonly Branch[],
  request: EstimateRequest,
): Generator<EstimateProgress, readonly WeighedChoice[] | undefined, boolean | undefined> {
  const outcomes = yield* outcomesAt(kernel, branches, request);
  if (outcomes === undefined) return undefined;
  const values = outcomes.map(toEstimate);
  const best = outcomes[values.findIndex(({ mean }) => mean === Math.max(...values.map((value) => value.mean)))];
  return branches.flatMap(({ choice }, index) => {
    const [value, own] = [values[index], outcomes[index]];
    return value === undefined || own === undefined || best === undefined
      ? []
      : [{ choice, value, regret: toDifference(own, best) }];
  });
}
