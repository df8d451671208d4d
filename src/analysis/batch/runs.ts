import { invariant } from "#base";

/** Consecutive runs of a series: `from` to `from + runs - 1`. Run k of seed s is the run of seed s + k, on any machine or thread. */
export type Runs = { readonly from: number; readonly runs: number };

/** The `part`-th of `parts` that a series is divided into, counted from 1. */
export type Shard = { readonly part: number; readonly parts: number };

/**
 * The runs that are a shard's of all runs from 0 to `runs - 1`: one after another, no two shards differ by more than one run, and a
 * shard beyond the runs is empty.
 */
export const shardOf = (runs: number, { part, parts }: Shard): Runs => {
  invariant(part >= 1 && part <= parts, "a shard is one of its parts");
  const [begin, end] = [startOf(runs, part - 1, parts), startOf(runs, part, parts)];
  return { from: begin, runs: end - begin };
};

// As integers: the product of two safe ones need not be one.
const startOf = (runs: number, part: number, parts: number): number =>
  Number((BigInt(runs) * BigInt(part)) / BigInt(parts));

/**
 * Runs in pieces that end where the run's number is a multiple of `size`, so that the pieces of two neighbours never overlap and those
 * in the middle are the same however the work is divided. In order; nothing when there are no runs.
 */
export function* planChunks({ from, runs }: Runs, size: number): Generator<Runs, void> {
  invariant(size >= 1, "a chunk holds a run");
  const end = from + runs;
  for (let begin = from; begin < end; ) {
    const next = Math.min(end, (Math.floor(begin / size) + 1) * size);
    yield { from: begin, runs: next - begin };
    begin = next;
  }
}
