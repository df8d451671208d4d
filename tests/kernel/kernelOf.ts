import type { Program } from "#engine";
import { compileKernel, type Kernel, type KernelRun, loadKernel, type Policies, playRun } from "#kernel";

/** The kernel of a program; fails the test when it can't be made. */
export const kernelOf = (program: Program): Kernel => {
  const compiled = compileKernel(program);
  if ("unsupported" in compiled) throw new Error(compiled.unsupported);
  return loadKernel(compiled);
};

/** One policy for every seat. */
const everySeat = ({ seats }: Program, policy: string | undefined): Policies =>
  Object.fromEntries(seats.map((seat) => [seat, policy]));

export const playByKernel = (kernel: Kernel, seed: number, policy?: string, mostPlies?: number): KernelRun =>
  playRun(kernel, seed, everySeat(kernel.program, policy), mostPlies);
