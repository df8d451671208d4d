import { toShare } from "#analysis";
import { type Kernel, runBatch } from "#kernel";
import { type Climber, ENDINGS, type Ending } from "./climb.ts";
import { print } from "./race.ts";

/** How often a cabinet that gives any order alike comes to each ending in twelve turns, and half of the last digit given. */
const SHARES: Readonly<Record<Ending, number>> = { war: 0.0037, collapse: 0.246, settled: 0.75 };
const DIGIT: Readonly<Record<Ending, number>> = { war: 0.00005, collapse: 0.0005, settled: 0.0005 };

/**
 * Throws unless each player comes, run by run, to the kernel's ending in as many turns, and the endings are as frequent as they must
 * be: within the Wilson interval of so many runs.
 */
export const requireSameGame = (kernel: Kernel, players: Readonly<Record<string, Climber>>, runs: number): void => {
  const batch = runBatch(kernel, { seed: 0, runs });
  const byKernel: Climber = (seed) => ({
    turns: batch.plies[seed] ?? 0,
    ending: ENDINGS.find((id) => id === kernel.program.endings[batch.endings[seed] ?? -1]?.id) ?? "war",
  });
  for (const [what, play] of Object.entries({ "the kernel": byKernel, ...players })) {
    const counts = { war: 0, collapse: 0, settled: 0 };
    for (let seed = 0; seed < runs; seed++) {
      const [own, kernels] = [play(seed), byKernel(seed)];
      if (own.ending !== kernels.ending || own.turns !== kernels.turns)
        throw new Error(`Seed ${seed}: ${what} comes to ${own.ending} in ${own.turns} turns, the kernel doesn't.`);
      counts[own.ending]++;
    }
    print(`  ${ENDINGS.map((ending) => requireShare(what, ending, counts[ending], runs)).join(", ")}  ${what}`);
  }
};

const requireShare = (what: string, ending: Ending, count: number, runs: number): string => {
  const { share, low, high } = toShare(count, runs);
  const must = SHARES[ending];
  if (must < low - DIGIT[ending] || must > high + DIGIT[ending])
    throw new Error(
      `${what} comes to ${ending} in ${share * 100} % of ${runs} runs; ${must * 100} % is what it must be.`,
    );
  return `${ending} ${(share * 100).toFixed(2)} %`;
};
