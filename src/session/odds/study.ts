import type { Crossroads, Place } from "#analysis";
import type { OddsOrder } from "./oddsPort.ts";

/** What has been played of a crossroads so far: for the state before the choice, then for each branch, the ending of each run. */
export type Study = {
  readonly crossroads: Crossroads;
  readonly endings: readonly Int16Array[];
};

/** The seed is the same for every run that is looked at, so that equal states have equal odds. */
const ODDS_SEED = 1;

/** So many runs a branch are enough to read: shares of a half are known to ± 2 points. */
export const ENOUGH_RUNS = 2_000;

/** Beyond this the bars no longer move. */
const MOST_RUNS = 10_000;

export const startStudy = (crossroads: Crossroads): Study => ({
  crossroads,
  endings: placesOf(crossroads).map(() => new Int16Array(0)),
});

/** What to play next: every branch in turn, few runs at first; undefined when all is played. */
export const nextOrder = ({ crossroads, endings }: Study): (OddsOrder & { readonly kind: "play" }) | undefined => {
  const at = leastPlayed(endings);
  const from = endings[at]?.length ?? MOST_RUNS;
  const place = placesOf(crossroads)[at];
  if (place === undefined || from >= MOST_RUNS) return undefined;
  const { policies } = crossroads;
  const runs = from < ENOUGH_RUNS ? (from === 0 ? 200 : 600) : 1_000;
  return { kind: "play", place, policies, seed: ODDS_SEED, from, runs };
};

/** The study with the runs that were ordered last. */
export const withRuns = (study: Study, played: Int16Array): Study => {
  const at = leastPlayed(study.endings);
  return { ...study, endings: study.endings.map((known, index) => (index === at ? joined(known, played) : known)) };
};

/** Runs that every branch has; undefined between rounds, when some have more than others. */
export const evenRuns = ({ endings }: Study): number | undefined => {
  const [first = 0] = endings.map(({ length }) => length);
  return endings.every(({ length }) => length === first) ? first : undefined;
};

const placesOf = ({ before, branches }: Crossroads): readonly Place[] => [before, ...branches];

/** The first with the fewest runs. */
const leastPlayed = (endings: Study["endings"]): number => {
  const lengths = endings.map(({ length }) => length);
  return lengths.indexOf(Math.min(...lengths));
};

const joined = (one: Int16Array, other: Int16Array): Int16Array => {
  const all = new Int16Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
};
