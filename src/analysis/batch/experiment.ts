import type { GameState } from "#engine";
import {
  type Batch,
  type KernelSource,
  loadKernel,
  type Policies,
  type Recording,
  recordBatch,
  runBatch,
} from "#kernel";
import type { Runs } from "./runs.ts";
import { buffersOf, type Tally, tallyBatch } from "./tally.ts";

/** Under what conditions runs are played, and what is wanted of them: plain data, the same for every thread that plays some. */
export type Experiment = {
  readonly kernel: KernelSource;
  readonly seed: number;
  readonly policies: Policies;
  /** Where every run starts, when not at the beginning. */
  readonly start?: { readonly state: GameState; readonly visits: Readonly<Record<string, number>> };
  /** `ends`: how each single run ended, too; `choices`: every choice as well; `states`: and every variable after each. */
  readonly keeps: "tally" | "ends" | "choices" | "states";
};

/** Runs that have been played. */
export type Played = Runs & { readonly tally: Tally; readonly batch?: Batch; readonly recording?: Recording };

/** What plays an experiment's runs, whichever and in whatever order. Loads the kernel: one of these a thread. */
export const createPlayer = ({
  kernel: source,
  seed,
  policies,
  start,
  keeps,
}: Experiment): ((runs: Runs) => Played) => {
  const kernel = loadKernel(source);
  if (start !== undefined) kernel.place(start.state, start.visits);
  return (runs) => {
    const request = { seed, policies, ...runs };
    switch (keeps) {
      case "choices":
      case "states": {
        const recording = recordBatch(kernel, { ...request, keepsStates: keeps === "states" });
        return { ...runs, tally: tallyBatch(source.program, recording), recording };
      }
      case "ends": {
        const batch = runBatch(kernel, request);
        return { ...runs, tally: tallyBatch(source.program, batch), batch };
      }
      case "tally":
        return { ...runs, tally: tallyBatch(source.program, runBatch(kernel, request)) };
    }
  };
};

/** Every array in what was played, for handing it to another thread without a copy. */
export const transferOf = ({ tally, batch, recording }: Played): readonly ArrayBuffer[] => [
  ...buffersOf(tally),
  ...Object.values({ ...batch, ...recording }).flatMap((column) => ("buffer" in column ? [column.buffer] : [])),
];
