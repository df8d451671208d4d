import { createPlayer, type Experiment, type Played, planChunks, type Runs } from "#analysis";
import { playInOrder } from "../../shared/workers/playInOrder.ts";
import type { Threads } from "../../shared/workers/thread.ts";

/** Work that is done within so many milliseconds isn't worth the start of other threads. */
const SOON_MS = 200;

/** The first chunks: a small part of all, so that how fast it goes is known soon. */
const FIRST_CHUNKS = 64;
const MOST_AT_FIRST = 1_024;

/** The chunks after that take so long: soon enough to show progress and to stop, long enough that what each costs doesn't matter. */
const CHUNK_MS = 100;

export type Crew = {
  /** The console's clock, in milliseconds. */
  readonly now: () => number;
  /** How many threads are to play; 1 is this one alone. */
  readonly workers: number;
  readonly threads: Threads | undefined;
  readonly chunkRuns?: number | undefined;
  /** Others are started after so many milliseconds, where so much is left. */
  readonly aloneMs?: number;
};

/**
 * Plays an experiment's runs and gives them in their order, chunk after chunk. It begins in this thread; others are started where
 * much is left after a moment, and do all the rest.
 */
export async function* playRuns(experiment: Experiment, runs: Runs, crew: Crew): AsyncGenerator<Played, void> {
  const { now, aloneMs = SOON_MS, chunkRuns, workers, threads } = crew;
  const first = chunkRuns ?? Math.max(1, Math.min(MOST_AT_FIRST, Math.ceil(runs.runs / FIRST_CHUNKS)));
  const play = createPlayer(experiment);
  const began = now();
  let [played, elapsedMs] = [0, 0];
  for (const chunk of planChunks(runs, first)) {
    elapsedMs = now() - began;
    const leftMs = (elapsedMs * (runs.runs - played)) / Math.max(1, played);
    if (elapsedMs >= aloneMs && leftMs >= aloneMs) break;
    yield play(chunk);
    played += chunk.runs;
  }
  const rest = { from: runs.from + played, runs: runs.runs - played };
  const chunks = planChunks(rest, chunkRuns ?? Math.max(first, Math.round((CHUNK_MS * played) / elapsedMs)));
  if (workers > 1 && threads !== undefined) yield* playByThreads(experiment, chunks, { workers, threads });
  else for (const chunk of chunks) yield play(chunk);
}

async function* playByThreads(
  experiment: Experiment,
  chunks: Iterator<Runs>,
  { workers, threads }: { readonly workers: number; readonly threads: Threads },
): AsyncGenerator<Played, void> {
  const started = Array.from({ length: workers }, () => threads.start(experiment));
  try {
    yield* playInOrder(started, chunks);
  } finally {
    for (const thread of started) thread.stop();
  }
}
