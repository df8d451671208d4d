import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { type Experiment, planChunks } from "#analysis";
import { compile } from "#engine";
import { compileKernel } from "#kernel";
import { readScenario } from "#scenario";
import { startNodeThread } from "../../src/cli/shared/workers/nodeThread.ts";
import { playInOrder } from "../../src/cli/shared/workers/playInOrder.ts";
import { FLAGSHIP } from "./flagship.ts";
import { ladderText } from "./ladder.ts";
import { finish, keep } from "./report.ts";

const ROUNDS = 5;
const CREWS = [1, 2] as const;
const CHUNK = 8_192;
/** So long one worker is busy in a round. */
const ROUND_SECONDS = 3;

const WORKER = pathToFileURL(resolve("dist/cli/chunkWorker.js"));

const experimentOf = (text: string): Experiment => {
  const { scenario } = readScenario(text);
  if (scenario === undefined) throw new Error("the scenario has errors");
  const kernel = compileKernel(compile(scenario));
  if ("unsupported" in kernel) throw new Error(kernel.unsupported);
  return { kernel, seed: 1, policies: {}, keeps: "tally" };
};

type Crew = { readonly workers: number; readonly play: (runs: number) => Promise<Cost> };
/** Seconds on the clock, and of all processors together. */
type Cost = { readonly wall: number; readonly processor: number };

/** Threads that stay, as on a long series of runs: they compile what they play once. */
const open = (experiment: Experiment, workers: number): Crew & { readonly close: () => void } => {
  const threads = Array.from({ length: workers }, () => startNodeThread(WORKER, experiment));
  return {
    workers,
    play: async (runs) => {
      const [began, processor] = [performance.now(), process.cpuUsage()];
      for await (const _ of playInOrder(threads, planChunks({ from: 0, runs }, CHUNK)));
      const { user, system } = process.cpuUsage(processor);
      return { wall: (performance.now() - began) / 1000, processor: (user + system) / 1e6 };
    },
    close: () => {
      for (const thread of threads) thread.stop();
    },
  };
};

const least = (costs: readonly Cost[]): Cost => ({
  wall: Math.min(...costs.map(({ wall }) => wall)),
  processor: Math.min(...costs.map(({ processor }) => processor)),
});

const report = async (title: string, experiment: Experiment): Promise<void> => {
  const crews = CREWS.map((workers) => ({ ...open(experiment, workers), costs: [] as Cost[] }));
  // What is played first is compiled, and the second time tells how long it takes.
  for (const { workers, play } of crews) await play(8 * workers * CHUNK);
  const trial = await crews[0]?.play(8 * CHUNK);
  const runs = Math.ceil((8 * ROUND_SECONDS) / (trial?.processor ?? 1)) * CHUNK;
  // By turns in one process, so that a busy machine slows both alike.
  for (let round = 0; round < ROUNDS; round++) for (const { play, costs } of crews) costs.push(await play(runs));
  for (const { close } of crews) close();
  const best = crews.map(({ workers, costs }) => ({ workers, ...least(costs) }));
  const one = least(crews[0]?.costs ?? []);
  print(`${title}: ${runs.toLocaleString("en")} runs, the best of ${ROUNDS} rounds`);
  keep(
    `${title}: ${runs} runs`,
    best.map(({ workers, wall, processor }) => ({
      workers,
      runsPerSecond: runs / wall,
      ratio: one.wall / wall,
      ratioOnFreeCores: (workers * one.processor) / processor,
    })),
  );
  for (const { workers, wall, processor } of best) {
    const perSecond = Math.round(runs / wall)
      .toLocaleString("en")
      .padStart(10);
    const free = ((workers * one.processor) / processor).toFixed(2);
    print(
      `  ${workers} in parallel ${perSecond} /s  ${(one.wall / wall).toFixed(2)} times one; ${free} if each had a core to itself`,
    );
  }
};

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const named = process.argv.slice(2);
if (named.length === 0) await report("The ladder, 12 turns", experimentOf(ladderText(12)));
for (const file of named.length > 0 ? named : [FLAGSHIP]) await report(file, experimentOf(readFileSync(file, "utf8")));
finish("workers");
