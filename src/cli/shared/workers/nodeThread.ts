import { Worker } from "node:worker_threads";
import type { Experiment, Played } from "#analysis";
import { type Thread, ThreadLost } from "./thread.ts";

type Waiting = { readonly take: (played: Played) => void; readonly lose: (error: ThreadLost) => void };

/** A thread of this process, which runs `chunkWorker.ts` as it was built to this file. */
export const startNodeThread = (file: URL, experiment: Experiment): Thread => {
  const worker = new Worker(file, { workerData: experiment });
  const waiting: Waiting[] = [];
  let lost: ThreadLost | undefined;
  const lose = (why: string): void => {
    lost ??= new ThreadLost(why);
    for (const { lose: reject } of waiting.splice(0)) reject(lost);
  };
  worker.on("message", (played: Played) => waiting.shift()?.take(played));
  worker.on("messageerror", (error) => lose(`A worker's answer can't be read: ${error.message}.`));
  worker.on("error", (error) => lose(`A worker failed: ${error.message.replace(/\.?$/, ".")}`));
  worker.on("exit", (code) => lose(`A worker ended before its runs were played (exit code ${code}).`));
  return {
    play: (runs) =>
      new Promise((take, reject) => {
        if (lost !== undefined) {
          reject(lost);
          return;
        }
        waiting.push({ take, lose: reject });
        worker.postMessage(runs);
      }),
    stop: () => {
      void worker.terminate();
    },
  };
};
