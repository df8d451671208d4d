import type { Program } from "#engine";
import { valueWords } from "#scenario/model";
import { type Share, toShare } from "../wilson.ts";
import { countsFrom, type Histogram, meanOf, quantileOf } from "./histogram.ts";
import { STOP_WORDS, type Tally } from "./tally.ts";

/** A tally in the scenario's own names. Shares are of all runs, with 95 % intervals. */
export type Summary = {
  readonly runs: number;
  /** Choices made, in all. */
  readonly totalPlies: number;
  /** The game hour at which a run ended, on average. */
  readonly meanHours: number;
  /** Every ending of the scenario, in file order. */
  readonly endings: Readonly<Record<string, Share>>;
  /** Why runs have no ending, by `STOP_WORDS`: only what came up. */
  readonly stops: Readonly<Record<string, Share>>;
  /** What each variable was in the last state, in file order. */
  readonly variables: Readonly<Record<string, VariableSummary>>;
  /** How many runs reached each milestone, in file order; absent where the scenario has none. */
  readonly milestones?: Readonly<Record<string, MilestoneSummary>>;
};

/** `p50` is the hour by which half of the runs that reached it had, as are the others; absent where none did, and none is above `LATEST_HOUR`. */
export type MilestoneSummary = Share & {
  readonly hours?: { readonly p05: number; readonly p50: number; readonly p95: number };
};

/** Of an enum the figures are of a value's place in its list, of a boolean of 0 and 1. */
export type VariableSummary = {
  readonly mean: number;
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
  /** The quantiles may be wrong by so much; absent where they are exact. */
  readonly within?: number;
  /** By the name of its value, of an enum or boolean. */
  readonly shares?: Readonly<Record<string, Share>>;
};

/** What a tally says, by name. Linear in the variables' ranges. */
export const summarise = (program: Program, tally: Tally): Summary => {
  const { runs, plies, hours } = tally;
  const shares = (names: readonly string[], counts: Float64Array): Readonly<Record<string, Share>> =>
    Object.fromEntries(names.map((name, index) => [name, toShare(counts[index] ?? 0, runs)]));
  const stopped = STOP_WORDS.filter((_, index) => (tally.stops[index] ?? 0) > 0);
  return {
    runs,
    totalPlies: plies,
    meanHours: runs === 0 ? 0 : hours / runs,
    endings: shares(
      program.endings.map(({ id }) => id),
      tally.endings,
    ),
    stops: shares(
      stopped,
      tally.stops.filter((count) => count > 0),
    ),
    variables: Object.fromEntries(
      program.scenario.variables.map((variable, index): [string, VariableSummary] => {
        const histogram = tally.variables[index];
        if (histogram === undefined) return [variable.id, { mean: 0, p05: 0, p50: 0, p95: 0 }];
        const { counts } = histogram;
        const figures = figuresOf(histogram);
        if (variable.kind === "integer") return [variable.id, figures];
        return [variable.id, { ...figures, shares: shares(valueWords(variable), counts) }];
      }),
    ),
    ...(program.milestones.length === 0 ? {} : { milestones: milestonesOf(program, tally) }),
  };
};

const milestonesOf = ({ scenario }: Program, { runs, milestones }: Tally): NonNullable<Summary["milestones"]> =>
  Object.fromEntries(
    scenario.milestones.flatMap(({ id }, index) => {
      const counted = milestones[index];
      if (counted === undefined) return [];
      const reached = countsFrom(counted, 0);
      const count = runs - (counted.counts[0] ?? 0);
      const hours = { p05: quantileOf(reached, 0.05), p50: quantileOf(reached, 0.5), p95: quantileOf(reached, 0.95) };
      return [[id, { ...toShare(count, runs), ...(count === 0 ? {} : { hours }) }]];
    }),
  );

const figuresOf = (histogram: Histogram): VariableSummary => ({
  mean: meanOf(histogram),
  p05: quantileOf(histogram, 0.05),
  p50: quantileOf(histogram, 0.5),
  p95: quantileOf(histogram, 0.95),
  ...(histogram.width === 1 ? {} : { within: Math.ceil(histogram.width / 2) }),
});
