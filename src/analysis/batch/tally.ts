import type { Program } from "#engine";
import { type Batch, NOT_REACHED, STOP } from "#kernel";
import { addCounts, countValues, type Histogram, mergeHistograms } from "./histogram.ts";

/**
 * The results of many runs, in the same room for ten as for ten million: only counts, which add up to the same whichever thread counted
 * which runs, and in whatever order.
 */
export type Tally = {
  readonly runs: number;
  readonly plies: number;
  readonly hours: number;
  /** By the program's ending. */
  readonly endings: Float64Array<ArrayBuffer>;
  /** By why a run has no ending, in the order of `STOP_WORDS`. */
  readonly stops: Float64Array<ArrayBuffer>;
  /** By the program's variable: its value in each run's last state. */
  readonly variables: readonly Histogram[];
  /** By the program's milestone: the hours at which runs reached it, none later than `LATEST_HOUR`, and `NOT_REACHED` for those that didn't. */
  readonly milestones: readonly Histogram[];
};

/** A milestone that is reached later counts as reached then: a thousand days after the start. */
const LATEST_HOUR = 24_000;

/** By `STOP`, from -1 down: a word for why a run has no ending. */
export const STOP_WORDS = ["dead_end", "loop", "refused", "too_late", "cut"] as const;

/** The word for what stands in a batch instead of an ending; undefined for an ending. */
export const stopWord = (ending: number): (typeof STOP_WORDS)[number] | undefined =>
  ending < 0 ? STOP_WORDS[STOP.stuck - ending] : undefined;

/** The tally of one batch. Linear in its runs and in the variables' ranges. */
export const tallyBatch = (program: Program, { endings, plies, hours, values, milestones }: Batch): Tally => {
  const [ended, stopped] = [new Float64Array(program.endings.length), new Float64Array(STOP_WORDS.length)];
  for (const ending of endings) {
    const [counts, place] = ending < 0 ? [stopped, STOP.stuck - ending] : [ended, ending];
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const stride = program.variables.length;
  return {
    runs: endings.length,
    plies: plies.reduce((sum, count) => sum + count, 0),
    hours: hours.reduce((sum, count) => sum + count, 0),
    endings: ended,
    stops: stopped,
    variables: program.variables.map((variable, first) => countValues(variable, values, { first, stride })),
    milestones: hoursOf(program, milestones),
  };
};

const hoursOf = ({ milestones }: Program, hours: Int32Array): readonly Histogram[] => {
  const held = hours.map((hour) => Math.min(hour, LATEST_HOUR));
  const domain = { low: NOT_REACHED, high: LATEST_HOUR };
  return milestones.map((_, first) => countValues(domain, held, { first, stride: milestones.length }));
};

/** The tally of no runs, to which others can be added. */
export const emptyTally = (program: Program): Tally =>
  tallyBatch(program, {
    endings: new Int16Array(),
    plies: new Int32Array(),
    hours: new Int32Array(),
    values: new Int32Array(),
    milestones: new Int32Array(),
  });

/** Both tallies' runs together; they are of one program. */
export const mergeTallies = (one: Tally, other: Tally): Tally => ({
  runs: one.runs + other.runs,
  plies: one.plies + other.plies,
  hours: one.hours + other.hours,
  endings: addCounts(one.endings, other.endings),
  stops: addCounts(one.stops, other.stops),
  variables: mergeEach(one.variables, other.variables),
  milestones: mergeEach(one.milestones, other.milestones),
});

const mergeEach = (some: readonly Histogram[], others: readonly Histogram[]): readonly Histogram[] =>
  some.flatMap((one, index) => {
    const same = others[index];
    return same === undefined ? [] : [mergeHistograms(one, same)];
  });

/** Every array in a tally, for handing it to another thread without a copy. */
export const buffersOf = ({ endings, stops, variables, milestones }: Tally): readonly ArrayBuffer[] => [
  endings.buffer,
  stops.buffer,
  ...[...variables, ...milestones].map(({ counts }) => counts.buffer),
];
