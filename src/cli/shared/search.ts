import { type ExploreProgress, type ExploreRequest, exploreStates, type StateGraph } from "#analysis";
import type { Kernel } from "#kernel";
import type { Console } from "./console/console.ts";
import { doWork } from "./console/doWork.ts";
import { countOf } from "./text/figures.ts";

/** Finds all states from where a kernel's runs start, with their ways if need be, as far as memory allows or until someone stops it. */
export const search = (
  kernel: Kernel,
  mostBytes: number,
  { watch }: Console,
  keeps: Pick<ExploreRequest, "keepsWays" | "keepsHours"> = { keepsWays: true },
): Promise<StateGraph> => doWork(exploreStates(kernel, { mostBytes, ...keeps }), describeSearch, watch);

const describeSearch = ({ states, followed, transitions }: ExploreProgress): string =>
  `Exploring: ${countOf(states)} states found, ${countOf(states - followed)} still to follow, ${countOf(transitions)} choices`;

/** Why a search isn't complete, as a sentence. */
export const whyIncomplete = ({ limit, states }: StateGraph, memory: string): string => {
  if (limit === "memory")
    return `${memory} of memory are full after ${countOf(states)} states; allow more with --max-memory.`;
  if (limit === "choices") return "A window has more combinations of options than can be listed.";
  return `Stopped after ${countOf(states)} states.`;
};
