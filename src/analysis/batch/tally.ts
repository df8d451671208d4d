import type { Program } from "#engine";
import { type Batch, STOP } from "#kernel";
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
};

/** By `STOP`, from -1 down: a word for why a run has no ending. */
export const STOP_WORDS = ["dead_end", "loop", "refused", "too_late", "cut"] as const;

/** The word for what stands in a batch instead of an ending; undefined for an ending. */
export const stopWord = (ending: number): (typeof STOP_WORDS)[number] | undefined =>
  ending < 0 ? STOP_WORDS[STOP.stuck - ending] : undefined;

/** The tally of one batch. Linear in its runs and in the variables' ranges. */
export const tallyBatch = (program: Program, { endings, plies, hours, values }: Batch): Tally => {
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
  };
};

/** The tally of no runs, to which others can be added. */
export const emptyTally = (program: Program): Tally =>
  tallyBatch(program, {
    endings: new Int16Array(),
    plies: new Int32Array(),
    hours: new Int32Array(),
    values: new Int32Array(),
  });

/** Both tallies' runs together; they are of one program. */
export const mergeTallies = (one: Tally, other: Tally): Tally => ({
  runs: one.runs + other.runs,
  plies: one.plies + other.plies,
  hours: one.hours + other.hours,
  endings: addCounts(one.endings, other.endings),
  stops: addCounts(one.stops, other.stops),
  variables: one.variables.flatMap((variable, index) => {
    const same = other.variables[index];
    return same === undefined ? [] : [mergeHistograms(variable, same)];
  }),
});

/** Every array in a tally, for handing it to another thread without a copy. */
export const buffersOf = ({ endings, stops, variables }: Tally): readonly ArrayBuffer[] => [
  endings.buffer,
  stops.buffer,
  ...variables.map(({ counts }) => counts.buffer),
];
