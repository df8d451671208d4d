import { afterEach, describe, expect, test } from "vitest";
import { createPlayer, type Experiment, mergeTallies, type Played, planChunks, type Tally } from "#analysis";
import { createReferee } from "#engine";
import { conduct } from "../../../../src/cli/commands/simulate/conduct.ts";
import type { RunSink } from "../../../../src/cli/commands/simulate/runSink.ts";
import { startNodeThread } from "../../../../src/cli/shared/workers/nodeThread.ts";
import { playInOrder } from "../../../../src/cli/shared/workers/playInOrder.ts";
import { type Thread, ThreadLost } from "../../../../src/cli/shared/workers/thread.ts";
import { experimentOf } from "../../../analysis/batch/experimentOf.ts";
import { programOf, readFixture } from "../../../engine/harness.ts";
import { buildWorker, toFile } from "./builtWorker.ts";

const program = programOf(readFixture("kitchenSink.yaml"));
const experiment = experimentOf(program, { seed: 3, keeps: "ends", policies: { north: "hawkish" } });
const RUNS = { from: 5, runs: 240 };
const worker = await buildWorker();

const started: Thread[] = [];
const start = (file: URL, own: Experiment = experiment): Thread => {
  const thread = startNodeThread(file, own);
  started.push(thread);
  return thread;
};
afterEach(() => {
  for (const thread of started.splice(0)) thread.stop();
});

const collect = async (played: AsyncIterable<Played>): Promise<readonly Played[]> => {
  const all: Played[] = [];
  for await (const one of played) all.push(one);
  return all;
};

const together = (played: readonly Played[]): Tally | undefined =>
  played.map(({ tally }) => tally).reduce((sum, tally) => mergeTallies(sum, tally));

describe("threads", () => {
  const alone = createPlayer(experiment)(RUNS);

  test.each([
    [1, 64],
    [2, 17],
    [3, 7],
    [3, 500],
  ])("%i of them with chunks of %i runs play what one player plays", async (workers, size) => {
    const threads = Array.from({ length: workers }, () => start(worker));
    const played = await collect(playInOrder(threads, planChunks(RUNS, size)));
    expect(played.map(({ from, runs }) => ({ from, runs }))).toEqual([...planChunks(RUNS, size)]);
    expect(together(played)).toEqual(alone.tally);
    for (const column of ["endings", "plies", "hours", "values"] as const)
      expect(played.flatMap(({ batch }) => [...(batch?.[column] ?? [])])).toEqual([...(alone.batch?.[column] ?? [])]);
  });

  test("go on from a place in a run", async () => {
    const { state } = createReferee(program).start();
    const later = { ...experiment, start: { state, visits: { "incident.standoff:north": 1 } } };
    const [played] = await collect(playInOrder([start(worker, later)], planChunks(RUNS, 1000)));
    expect(played?.tally).toEqual(createPlayer(later)(RUNS).tally);
    expect(played?.tally).not.toEqual(alone.tally);
  });

  test("hold no more than three chunks each that haven't been taken", async () => {
    let [asked, most] = [0, 0];
    const play = createPlayer(experiment);
    const counting: Thread = {
      play: async (runs) => {
        asked++;
        return play(runs);
      },
      stop: () => undefined,
    };
    let taken = 0;
    for await (const _ of playInOrder([counting, counting], planChunks(RUNS, 10))) {
      most = Math.max(most, asked - taken);
      taken++;
    }
    expect({ taken, most }).toEqual({ taken: 25, most: 6 });
  });
});

const BROKEN: readonly (readonly [string, string, string])[] = [
  ["ends", "process.exit(3)", "A worker ended before its runs were played (exit code 3)."],
  ["throws", 'throw new Error("out of luck")', "A worker failed: out of luck."],
];

describe.each(BROKEN)("a thread that %s", (_, act, why) => {
  /** Plays its first chunk, and breaks at the second. */
  const breaking = toFile(`
    const { parentPort } = await import("node:worker_threads");
    let asked = 0;
    parentPort.on("message", (runs) => {
      if (++asked > 1) { ${act} }
      parentPort.postMessage({ ...runs, });
    });`);

  test("is reported in one sentence, then and later", async () => {
    const thread = start(breaking);
    await expect(thread.play(RUNS)).resolves.toMatchObject(RUNS);
    await expect(thread.play(RUNS)).rejects.toEqual(new ThreadLost(why));
    await expect(thread.play(RUNS)).rejects.toEqual(new ThreadLost(why));
  });

  test("leaves what was played before", async () => {
    const play = createPlayer(experiment);
    const lame: Thread = { play: async (runs) => play(runs), stop: () => undefined };
    const bad = start(breaking);
    await bad.play(RUNS);
    const kept: Played[] = [];
    const sink: RunSink = {
      keeps: "ends",
      chunkRuns: 10,
      write: async (played) => {
        kept.push(played);
      },
      close: async () => "",
      abort: async () => {
        kept.length = 0;
      },
    };
    let given = 0;
    const { tally, lost } = await conduct(experiment, [RUNS], {
      sink,
      watch: undefined,
      // Least laden first: the good one, the bad one, and so on by turns.
      crew: {
        now: () => 0,
        workers: 2,
        threads: { cores: 2, start: () => (given++ === 0 ? lame : bad) },
        chunkRuns: 10,
        aloneMs: 0,
      },
    });
    expect(lost).toBe(why);
    expect(tally.runs).toBe(5);
    expect(kept.map(({ from, runs }) => ({ from, runs }))).toEqual([{ from: 5, runs: 5 }]);
    expect(kept[0]?.tally).toEqual(tally);
  });
});
