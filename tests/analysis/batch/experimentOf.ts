import type { Experiment } from "#analysis";
import { invariant } from "#base";
import type { Program } from "#engine";
import { compileKernel } from "#kernel";

/** An experiment with a program, by the options' own weights unless it says otherwise. */
export const experimentOf = (program: Program, more: Partial<Experiment> = {}): Experiment => {
  const kernel = compileKernel(program);
  invariant("source" in kernel, "the kernel knows all of it");
  return { kernel, seed: 1, policies: {}, keeps: "tally", ...more };
};
