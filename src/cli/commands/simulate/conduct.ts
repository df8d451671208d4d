import { type Experiment, emptyTally, mergeTallies, type Runs, type Tally } from "#analysis";
import type { Watch } from "../../shared/console/console.ts";
import { countOf } from "../../shared/text/figures.ts";
import { ThreadLost } from "../../shared/workers/thread.ts";
import { type Crew, playRuns } from "./playRuns.ts";
import type { RunSink } from "./runSink.ts";

/** What was played: all of the runs, or the first ones where someone stopped it or a thread was lost. */
export type Conducted = {
  readonly tally: Tally;
  readonly seconds: number;
  readonly isStopped: boolean;
  /** Why a thread was lost. */
  readonly lost?: string;
};

/** Plays ranges of an experiment's runs, counts, and hands each chunk to the sink; closing that is the caller's, unless it throws. */
export const conduct = async (
  experiment: Experiment,
  ranges: readonly Runs[],
  { crew, sink, watch }: { readonly crew: Crew; readonly sink: RunSink | undefined; readonly watch: Watch | undefined },
): Promise<Conducted> => {
  const began = crew.now();
  const all = ranges.reduce((sum, { runs }) => sum + runs, 0);
  let tally = emptyTally(experiment.kernel.program);
  const done = (more: Partial<Conducted> = {}): Conducted => {
    watch?.show("");
    return { tally, seconds: (crew.now() - began) / 1000, isStopped: false, ...more };
  };
  try {
    // Asked once before anything is done, it listens from now on.
    if ((await watch?.isStopped()) === true) return done({ isStopped: true });
    for (const runs of ranges)
      for await (const played of playRuns(experiment, runs, crew)) {
        await sink?.write(played);
        tally = mergeTallies(tally, played.tally);
        watch?.show(progressOf(tally.runs, all, (crew.now() - began) / 1000));
        if (tally.runs < all && (await watch?.isStopped()) === true) return done({ isStopped: true });
      }
    return done();
  } catch (error) {
    if (error instanceof ThreadLost) return done({ lost: error.message });
    watch?.show("");
    await sink?.abort();
    throw error;
  }
};

const BAR = 24;

/** How far it is, on one line. */
const progressOf = (done: number, all: number, seconds: number): string => {
  const filled = Math.floor((BAR * done) / all);
  const left = Math.ceil((seconds * (all - done)) / done);
  return `Playing [${"#".repeat(filled)}${"-".repeat(BAR - filled)}] ${countOf(done)} of ${countOf(all)} runs, ${left} s left`;
};
