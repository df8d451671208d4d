import { performance } from "node:perf_hooks";
import { createPlayer, type Experiment, type Played, planChunks, type Runs } from "#analysis";
import { playInOrder } from "../workers/playInOrder.ts";
import type { Threads } from "../workers/thread.ts";

/** Work that is done within so many milliseconds isn't worth the start of other threads. */
const SOON_MS = 200;

/** Chunks are small enough to be told of and stopped after often, large enough that what each costs doesn't matter. */
const MOST_CHUNK = 4_096;
const CHUNKS = 64;

export type Crew = {
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
  const size = crew.chunkRuns ?? Math.max(1, Math.min(MOST_CHUNK, Math.ceil(runs.runs / CHUNKS)));
  const chunks = planChunks(runs, size);
  const play = createPlayer(experiment);
  const { aloneMs = SOON_MS } = crew;
  const isAlone = crew.workers === 1 || crew.threads === undefined;
  const began = performance.now();
  let played = 0;
  for (;;) {
    const elapsed = performance.now() - began;
    const left = (elapsed * (runs.runs - played)) / Math.max(1, played);
    if (!isAlone && elapsed >= aloneMs && left >= aloneMs) break;
    const next = chunks.next();
    if (next.done === true) return;
    yield play(next.value);
    played += next.value.runs;
  }
  yield* playByThreads(experiment, chunks, crew);
}

async function* playByThreads(
  experiment: Experiment,
  chunks: Iterator<Runs>,
  { workers, threads }: Crew,
): AsyncGenerator<Played, void> {
  const started = Array.from({ length: workers }, () => threads?.start(experiment)).filter((one) => one !== undefined);
  try {
    yield* playInOrder(started, chunks);
  } finally {
    for (const thread of started) thread.stop();
  }
}
