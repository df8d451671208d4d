import process from "node:process";
import { keep, workedMs } from "./report.ts";

/** What runs against others: `play` does some of the work and gives how much. */
export type Contender = { readonly what: string; readonly play: () => number };

/** A contender and how much it did a second of the processor's time. */
export type Result = { readonly what: string; readonly perSecond: number };

const ROUNDS = 15;
const ROUND_MS = 120;

/** How much each does a second, by turns in one process, so that a busy machine slows all alike: its best round of several. */
export const race = (contenders: readonly Contender[]): readonly Result[] => {
  const best = contenders.map(({ play }) => {
    play();
    return 0;
  });
  for (let round = 0; round < ROUNDS; round++)
    contenders.forEach(({ play }, index) => {
      const began = workedMs();
      let done = 0;
      while (workedMs() - began < ROUND_MS) done += play();
      best[index] = Math.max(best[index] ?? 0, (done * 1000) / (workedMs() - began));
    });
  return contenders.map(({ what }, index) => ({ what, perSecond: best[index] ?? 0 }));
};

/** Prints how many times each the first one is, and how much each does a second. */
export const printRatios = (title: string, results: readonly Result[]): void => {
  print(title);
  const [first] = results;
  keep(
    title.trim(),
    results.map(({ what, perSecond }) => ({ what, ratio: (first?.perSecond ?? 0) / perSecond, perSecond })),
  );
  for (const { what, perSecond } of results) {
    const ratio = ((first?.perSecond ?? 0) / perSecond).toFixed(2).padStart(10);
    print(`${ratio}  ${Math.round(perSecond).toLocaleString("en").padStart(12)} /s  ${what}`);
  }
};

export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
