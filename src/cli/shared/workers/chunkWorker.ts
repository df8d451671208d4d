import { parentPort, workerData } from "node:worker_threads";
import { createPlayer, type Runs, transferOf } from "#analysis";

// A thread's program: it loads the experiment's kernel once and answers each request for runs with what was played, in their order.
const play = createPlayer(workerData);
parentPort?.on("message", (runs: Runs) => {
  const played = play(runs);
  parentPort?.postMessage(played, transferOf(played));
});
