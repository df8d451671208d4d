import type { Experiment, Played, Runs } from "#analysis";
import type { Console } from "../../shared/console/console.ts";
import type { Prepared } from "./readSimulation.ts";

/** Where single runs are written to. The caller that opens one closes or aborts it; all three throw a UsageError that says what can't be written. */
export type RunSink = {
  /** What it needs of the runs. */
  readonly keeps: Experiment["keeps"];
  /** Which runs it takes, where a shard's are others than those that were asked for. */
  readonly runs?: Runs;
  /** What is still to be played of them, where a part was written before. */
  readonly rest?: readonly Runs[];
  /** Chunks are to end at multiples of this many runs; absent where it doesn't matter. */
  readonly chunkRuns?: number;
  /** Takes the runs that follow those before; called for one chunk after another. */
  readonly write: (played: Played) => Promise<void>;
  /** Puts what was written where it belongs, whether all runs were played or not; says where. */
  readonly close: () => Promise<string>;
  /** Takes away what isn't whole. */
  readonly abort: () => Promise<void>;
};

/** Opens a sink at the path given with `--out`. */
export type OpenSink = (path: string, prepared: Prepared, console: Console) => RunSink | Promise<RunSink>;
