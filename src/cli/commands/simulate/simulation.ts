import type { Runs, Shard, TableName } from "#analysis";
import type { Policies } from "#kernel";

/** What was asked for: everything on which the runs depend, in the words of the command line. */
export type Simulation = {
  readonly runs: Runs;
  readonly seed: number;
  readonly policies: Policies;
  readonly forced: readonly string[];
  /** The run's path and the ply. */
  readonly from?: string;
  /** Which tables records are to have. */
  readonly tables: readonly TableName[];
  /** `runs` are then a part of so many. */
  readonly shard?: Shard & { readonly runs: number };
};
