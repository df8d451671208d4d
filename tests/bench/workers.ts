import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { type Experiment, planChunks } from "#analysis";
import { compile, compileKernel } from "#engine";
import { readScenario } from "#scenario";
import { startNodeThread } from "../../src/cli/workers/nodeThread.ts";
import { playInOrder } from "../../src/cli/workers/playInOrder.ts";
import { ladderText } from "./ladder.ts";

const ROUNDS = 5;
const CREWS = [1, 2] as const;
const CHUNK = 4_096;
/** So long one thread is to be busy in a round. */
const ROUND_SECONDS = 3;

const WORKER = pathToFileURL(resolve("dist/cli/chunkWorker.js"));

const experimentOf = (text: string): Experiment => {
  const { scenario } = readScenario(text);
  if (scenario === undefined) throw new Error("the scenario has errors");
  const kernel = compileKernel(compile(scenario));
  if ("unsupported" in kernel) throw new Error(kernel.unsupported);
  return { kernel, seed: 1, policies: {}, keeps: "tally" };
};

/** Wall and processor seconds of so many runs, by threads that have played before. */
const measure = async (experiment: Experiment, workers: number, runs: number) => {
  const threads = Array.from({ length: workers }, () => startNodeThread(WORKER, experiment));
  await Promise.all(threads.map((thread) => thread.play({ from: 0, runs: CHUNK })));
  const [began, processor] = [performance.now(), process.cpuUsage()];
  for await (const _ of playInOrder(threads, planChunks({ from: 0, runs }, CHUNK)));
  const { user, system } = process.cpuUsage(processor);
  const wall = (performance.now() - began) / 1000;
  for (const thread of threads) thread.stop();
  return { wall, processor: (user + system) / 1e6 };
};

const report = async (title: string, experiment: Experiment): Promise<void> => {
  const trial = await measure(experiment, 1, 4 * CHUNK);
  const runs = Math.ceil((4 * CHUNK * ROUND_SECONDS) / trial.processor / CHUNK) * CHUNK;
  const best = new Map<number, { readonly wall: number; readonly processor: number }>();
  // By turns in one process, so that a busy machine slows both alike.
  for (let round = 0; round < ROUNDS; round++)
    for (const workers of CREWS) {
      const found = await measure(experiment, workers, runs);
      const kept = best.get(workers) ?? found;
      best.set(workers, {
        wall: Math.min(kept.wall, found.wall),
        processor: Math.min(kept.processor, found.processor),
      });
    }
  const one = best.get(1) ?? trial;
  process.stdout.write(`${title}: ${runs.toLocaleString("en")} runs, the best of ${ROUNDS}\n`);
  for (const [workers, { wall, processor }] of best)
    process.stdout.write(
      `  ${workers} worker${workers === 1 ? " " : "s"}  ${Math.round(runs / wall).toLocaleString("en")} runs a second, ${(one.wall / wall).toFixed(2)} times one worker; on cores of their own at most ${((workers * one.processor) / processor).toFixed(2)} times\n`,
    );
};

const named = process.argv.slice(2);
if (named.length === 0) await report("The ladder, 12 turns", experimentOf(ladderText(12)));
for (const file of named.length > 0 ? named : ["scenarios/alliance-or-abandonment/scenario.yaml"])
  await report(file, experimentOf(readFileSync(file, "utf8")));
