import type { Kernel } from "#kernel";

/** So many runs are played, each for so many choices at most. */
const RUNS = 20_000;
const MOST_PLIES = 1_000;
const OFTEN = 500;

/** Which of these endings are reached by seeded runs by the options' own weights. Pauses now and then; `next(true)` stops it with what it has. */
export function* endingsPlayed(
  kernel: Kernel,
  wanted: readonly string[],
): Generator<void, ReadonlySet<string>, boolean | undefined> {
  const { endings } = kernel.program;
  const found = new Set<string>();
  kernel.follow({});
  for (let seed = 1; seed <= RUNS && wanted.some((ending) => !found.has(ending)); seed++) {
    if (seed % OFTEN === 0 && (yield) === true) break;
    kernel.seed(seed);
    const ending = endings[kernel.run(MOST_PLIES)];
    if (ending !== undefined) found.add(ending.id);
  }
  return found;
}
