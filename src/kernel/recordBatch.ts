import { compact } from "#base";
import { MOST_AUTOMATIC_CHOICES } from "#engine/program";
import type { Kernel } from "./loadKernel.ts";
import { type MadeChoice, numberChoices } from "./numberChoices.ts";
import { type Batch, type BatchRequest, createBatch, keepEnd } from "./runBatch.ts";
import { STOP } from "./stop.ts";

/** `keepsStates`: whether every state's variables are wanted, too. */
export type RecordRequest = BatchRequest & { readonly keepsStates?: boolean };

/**
 * A batch with every choice of its runs, run after run. A run has one state more than choices: the one it starts in and one after each
 * choice. `plies` says how many choices are each run's.
 */
export type Recording = Batch & {
  /** By choice: its number in `made`. */
  readonly choices: Int32Array<ArrayBuffer>;
  readonly made: readonly MadeChoice[];
  /** By state: the game hour; the choice that follows a state was made at that hour. */
  readonly stateHours: Int32Array<ArrayBuffer>;
  /** By state: a row of all variables. */
  readonly stateValues?: Int32Array<ArrayBuffer>;
};

/** Plays runs as `runBatch` does and keeps what happened on the way: 8 bytes a ply, and 4 more a variable and ply with `keepsStates`. */
export const recordBatch = (kernel: Kernel, request: RecordRequest): Recording => {
  const { seed, runs, from = 0, policies = {}, mostPlies = MOST_AUTOMATIC_CHOICES, keepsStates = false } = request;
  const { state, memory, program } = kernel;
  const width = keepsStates ? program.variables.length : 0;
  const batch = createBatch(program, runs);
  const { made, numberOf } = numberChoices(kernel);
  let choices = new Int32Array(runs * 16);
  let hours = new Int32Array(runs * 16);
  let values = new Int32Array(runs * 16 * width);
  let [choice, row] = [0, 0];
  const keepState = (): void => {
    if (row === hours.length) [hours, values] = [grown(hours), grown(values)];
    hours[row] = state[memory.hour] ?? 0;
    for (let index = 0, at = row * width; index < width; index++) values[at + index] = state[index] ?? 0;
    row++;
  };
  const keepChoice = (transition: number): void => {
    if (choice === choices.length) choices = grown(choices);
    choices[choice] = numberOf(transition);
    choice++;
  };
  kernel.follow(policies);
  for (let run = 0; run < runs; run++) {
    kernel.seed(seed + from + run);
    kernel.restart();
    keepState();
    let plies = 0;
    let stop = 0;
    while (kernel.isAsking()) {
      stop = plies < mostPlies ? kernel.ply() : STOP.tooLong;
      if (stop < 0) break;
      plies++;
      keepChoice(stop);
      keepState();
    }
    keepEnd(kernel, batch, run, stop < 0 ? stop : kernel.ending(), plies);
  }
  return {
    ...batch,
    choices: choices.slice(0, choice),
    made,
    stateHours: hours.slice(0, row),
    ...compact({ stateValues: keepsStates ? values.slice(0, row * width) : undefined }),
  };
};

const grown = (array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
};
