import type { Played, Runs } from "#analysis";
import type { Thread } from "./thread.ts";

/** So many chunks a thread are asked for and not yet taken, at most: enough that none waits, few enough to be held. */
const AHEAD = 3;

/**
 * What threads play of the chunks, in the chunks' order, so that what has been given is always all of the first runs. Each chunk goes to
 * the thread with the least left to do. Throws what a thread is lost to when its chunk's turn comes.
 */
export async function* playInOrder(threads: readonly Thread[], chunks: Iterator<Runs>): AsyncGenerator<Played, void> {
  const lanes = threads.map((thread) => ({ thread, left: 0 }));
  const asked: Promise<Played>[] = [];
  const ask = (runs: Runs): Promise<Played> => {
    const lane = lanes.reduce((best, one) => (one.left < best.left ? one : best));
    lane.left++;
    const answer = lane.thread.play(runs).finally(() => {
      lane.left--;
    });
    // The failure is thrown where the part is taken; until then no one handles it.
    answer.catch(() => undefined);
    return answer;
  };
  const askMore = (): void => {
    while (asked.length < AHEAD * lanes.length) {
      const next = chunks.next();
      if (next.done === true) return;
      asked.push(ask(next.value));
    }
  };
  for (;;) {
    askMore();
    const first = asked.shift();
    if (first === undefined) return;
    yield await first;
  }
}
