import type { Kernel } from "#kernel";
import { createSearch, type ExploreRequest } from "./search.ts";
import type { StateGraph } from "./stateGraph.ts";

export type ExploreProgress = { readonly states: number; readonly followed: number; readonly transitions: number };

/** Says how far it is after so many states. */
const OFTEN = 4_096;

/**
 * Finds every reachable state, breadth first from where the kernel's runs start, through every legal choice of the seats and of
 * chance (`legalChoices`), without injects, until no state or no memory is left. Each state once, each way once. The kernel
 * is to follow the policies that the ways' odds are for, and to be watched for `entered`. `next(true)` makes it stop with what it has.
 */
export function* exploreStates(
  kernel: Kernel,
  request: ExploreRequest,
): Generator<ExploreProgress, StateGraph, boolean | undefined> {
  const search = createSearch(kernel, request);
  for (let followed = 1; search.follow(); followed++) {
    if (followed % OFTEN !== 0) continue;
    const { states, transitions } = search.progress();
    if (yield { states, followed, transitions }) break;
  }
  return search.graph();
}
