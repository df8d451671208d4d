import { availableParallelism } from "node:os";
import { startNodeThread } from "./nodeThread.ts";
import type { Threads } from "./thread.ts";

/** The threads of this process; the worker's file stands beside the command's. */
export const openProcessThreads = (): Threads => ({
  cores: availableParallelism(),
  start: (experiment) => startNodeThread(new URL("./chunkWorker.js", import.meta.url), experiment),
});
