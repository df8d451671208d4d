import { type Summary, summarise } from "#analysis";
import type { Program } from "#engine";
import type { Policies } from "#kernel";
import type { Conducted } from "./conduct.ts";
import type { Simulation } from "./simulation.ts";

/** What `simulate --format json` prints. What a simulation doesn't have isn't there. */
export type Report = {
  readonly scenario: string;
  readonly runs: number;
  readonly seed: number;
  readonly policies?: Policies;
  readonly forced?: readonly string[];
  readonly from?: string;
  readonly shard?: NonNullable<Simulation["shard"]> & { readonly from: number };
  /** So many runs were written before and not played again: the figures are of the others. */
  readonly writtenBefore?: number;
  /** Not all of the runs were played. */
  readonly incomplete?: true;
} & Summary;

/** A simulation's figures, with what they depend on. */
export const toReport = (
  program: Program,
  { runs, seed, policies, forced, from, shard }: Simulation,
  { tally, toPlay }: Pick<Conducted, "tally"> & { readonly toPlay: number },
): Report => {
  const { runs: played, ...summary } = summarise(program, tally);
  const named = Object.entries(policies).filter(([, policy]) => policy !== undefined);
  return {
    scenario: program.scenario.id,
    runs: played,
    seed,
    ...(named.length === 0 ? {} : { policies: Object.fromEntries(named) }),
    ...(forced.length === 0 ? {} : { forced }),
    ...(from === undefined ? {} : { from }),
    ...(shard === undefined ? {} : { shard: { ...shard, from: runs.from } }),
    ...(toPlay === runs.runs ? {} : { writtenBefore: runs.runs - toPlay }),
    ...(played === toPlay ? {} : { incomplete: true }),
    ...summary,
  };
};
