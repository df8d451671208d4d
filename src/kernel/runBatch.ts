import { MOST_AUTOMATIC_CHOICES, type Program } from "#engine/program";
import type { Kernel, Policies } from "./loadKernel.ts";
import { STOP } from "./stop.ts";

/** Which runs to play: `from` to `from + runs - 1`. Run k of seed s is the run of seed s + k, however the runs are divided. */
export type BatchRequest = {
  readonly seed: number;
  readonly runs: number;
  readonly from?: number;
  readonly policies?: Policies;
  /** A run with more plies is cut off; `MOST_AUTOMATIC_CHOICES` where it isn't said. */
  readonly mostPlies?: number;
};

/** The result of each run, in their order. */
export type Batch = {
  /** The ending's number in the program; below 0 when there is none: see `STOP`. */
  readonly endings: Int16Array<ArrayBuffer>;
  readonly plies: Int32Array<ArrayBuffer>;
  readonly hours: Int32Array<ArrayBuffer>;
  /** `runs` rows of all variables. */
  readonly values: Int32Array<ArrayBuffer>;
  /** `runs` rows of all milestones: the hour at which each was reached, `NOT_REACHED` where it wasn't. */
  readonly milestones: Int32Array<ArrayBuffer>;
};

/** Plays runs one after another and keeps how each ended; a run that stops at a loop keeps the state from before that choice. */
export const runBatch = (
  kernel: Kernel,
  { seed, runs, from = 0, policies = {}, mostPlies = MOST_AUTOMATIC_CHOICES }: BatchRequest,
): Batch => {
  const batch = createBatch(kernel.program, runs);
  kernel.follow(policies);
  for (let run = 0; run < runs; run++) {
    kernel.seed(seed + from + run);
    const ending = kernel.run(mostPlies);
    keepEnd(kernel, batch, run, ending, kernel.plies());
  }
  return batch;
};

/** Room for so many runs. */
export const createBatch = ({ variables, milestones }: Program, runs: number): Batch => ({
  endings: new Int16Array(runs),
  plies: new Int32Array(runs),
  hours: new Int32Array(runs),
  values: new Int32Array(runs * variables.length),
  milestones: new Int32Array(runs * milestones.length),
});

/** Writes into the batch how a run ended that the kernel has just played. */
export const keepEnd = (kernel: Kernel, batch: Batch, run: number, ending: number, plies: number): void => {
  const { state, memory, program } = kernel;
  const width = program.variables.length;
  if (ending === STOP.loop || ending === STOP.tooLate) kernel.run(plies);
  batch.endings[run] = ending;
  batch.plies[run] = plies;
  batch.hours[run] = state[memory.hour] ?? 0;
  for (let index = 0; index < width; index++) batch.values[run * width + index] = state[index] ?? 0;
  batch.milestones.set(kernel.milestones, run * kernel.milestones.length);
};
