import { type PairedChange, toPairedChange } from "./toPairedChange.ts";

/**
 * How many runs reached each ending, by its number in the program; those without one (below 0) are counted last. `endings` has one ending a
 * run, as `runBatch` gives them, of `kinds` that there are. Linear in the runs.
 */
export const countEndings = (endings: Int16Array, kinds: number): readonly number[] => {
  const counts = new Array<number>(kinds + 1).fill(0);
  for (const ending of endings) counts[placeOf(ending, kinds)] = (counts[placeOf(ending, kinds)] ?? 0) + 1;
  return counts;
};

/**
 * By how much the share of each ending changes from one series of runs to another, in the order of `countEndings`. Run k of both has
 * the same luck. Linear in the runs.
 */
export const compareEndings = (before: Int16Array, after: Int16Array, kinds: number): readonly PairedChange[] => {
  const gained = new Array<number>(kinds + 1).fill(0);
  const lost = new Array<number>(kinds + 1).fill(0);
  const pairs = Math.min(before.length, after.length);
  for (let run = 0; run < pairs; run++) {
    const [from, to] = [placeOf(before[run] ?? -1, kinds), placeOf(after[run] ?? -1, kinds)];
    if (from === to) continue;
    lost[from] = (lost[from] ?? 0) + 1;
    gained[to] = (gained[to] ?? 0) + 1;
  }
  return gained.map((up, place) => toPairedChange(up, lost[place] ?? 0, pairs));
};

const placeOf = (ending: number, kinds: number): number => (ending < 0 ? kinds : ending);
