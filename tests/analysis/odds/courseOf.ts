import { exploreStates, type StateGraph } from "#analysis";
import type { Program } from "#engine";
import type { Policies } from "#kernel";
import { kernelOf } from "../../kernel/kernelOf.ts";

/** Runs a generator to its end. */
export const toEnd = <Result>(work: Generator<unknown, Result>): Result => {
  for (;;) {
    const { value, done } = work.next();
    if (done === true) return value;
  }
};

/** The graph of a program with its ways, their odds by these policies. */
export const graphOf = (program: Program, policies: Policies = {}, mostBytes = 1e9, keepsHours = false): StateGraph => {
  const kernel = kernelOf(program);
  kernel.follow(policies);
  return toEnd(exploreStates(kernel, { mostBytes, keepsWays: true, keepsHours }));
};
