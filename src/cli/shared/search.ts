import { performance } from "node:perf_hooks";
import { type ExploreProgress, exploreStates, type StateGraph } from "#analysis";
import type { Kernel } from "#engine";
import type { Console } from "./console/console.ts";
import { doWork } from "./console/doWork.ts";
import { countOf } from "./text/figures.ts";

export type Searched = { readonly graph: StateGraph; readonly seconds: number };

/** Finds all states from where a kernel's runs start, with their ways if need be, as far as memory allows or until somebody stops it. */
export const search = async (
  kernel: Kernel,
  mostBytes: number,
  { watch }: Console,
  keepsWays = true,
): Promise<Searched> => {
  const began = performance.now();
  const graph = await doWork(exploreStates(kernel, { mostBytes, keepsWays }), describeSearch, watch);
  return { graph, seconds: (performance.now() - began) / 1000 };
};

const describeSearch = ({ states, followed, transitions }: ExploreProgress): string =>
  `Exploring: ${countOf(states)} states found, ${countOf(states - followed)} still to follow, ${countOf(transitions)} choices`;

/** Why a search isn't complete, as a sentence. */
export const whyIncomplete = ({ limit, states }: StateGraph, memory: string): string => {
  if (limit === "memory")
    return `${memory} of memory are full after ${countOf(states)} states; --max-memory allows more.`;
  if (limit === "choices") return "A window has more choices of several options than can be listed.";
  return `Stopped after ${countOf(states)} states.`;
};
