import type { Program } from "#engine/program";
import { STOP } from "./stop.ts";

/** More selections than this at one window aren't listed. */
const MOST_SELECTIONS = 65_536;

/** Options that a selection has a bit for. */
const MOST_BITS = 31;

/** Where the choices at a window are listed: see `writeListing`. */
export type Listing = { readonly moves: Int32Array; readonly masks: Int32Array; readonly weights: Float64Array };

export const createListing = (most: number): Listing => ({
  moves: new Int32Array(most),
  masks: new Int32Array(most),
  weights: new Float64Array(most),
});

/** How many choices one window can have at most, as far as they are listed. */
export const mostChoices = ({ windows, initiatives }: Program): number =>
  initiatives.length * 2 +
  Math.max(
    1,
    ...windows.map(({ desks, low, high }) => {
      const options = desks.reduce((sum, desk) => sum + desk.options.length, 0);
      return low === 1 && high === 1 ? options : Math.min(MOST_SELECTIONS, countSelections(options, low, high));
    }),
  );

/** Lists the selections of several options; gives how many, or `STOP.tooMany`. */
export type Select = (transition: number, legal: number, options: number, low: number, high: number) => number;

/**
 * Lists the selections of `low` to `high` legal options, smaller ones first, with the exact probability of each under
 * `pickSeveral`: every size alike, then options drawn by weight without putting back. `g` holds the weights.
 */
export const createSelect =
  ({ moves, masks, weights }: Listing, g: Int32Array): Select =>
  (transition, legal, options, low, high) => {
    const able = Array.from({ length: options }, (_, bit) => bit).filter((bit) => ((legal >>> bit) & 1) === 1);
    if (options > MOST_BITS || countSelections(able.length, low, high) > MOST_SELECTIONS) return STOP.tooMany;
    const odds = oddsOf(weightsOf(able, g), low, high);
    let count = 0;
    for (let size = low; size <= Math.min(high, able.length); size++)
      for (const selection of selections(able.length, size)) {
        moves[count] = transition;
        masks[count] = selection.reduce((mask, place) => mask | (1 << (able[place] ?? 0)), 0);
        weights[count++] = odds(selection);
      }
    return count;
  };

const countSelections = (options: number, low: number, high: number): number => {
  let [all, ofSize] = [0, 1];
  for (let size = 0; size <= Math.min(high, options); size++) {
    if (size >= low) all += ofSize;
    ofSize = (ofSize * (options - size)) / (size + 1);
  }
  return all;
};

const weightsOf = (able: readonly number[], g: Int32Array): readonly number[] => {
  const weights = able.map((bit) => g[bit] ?? 0);
  return weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
};

/** The places 0 to `from` - 1 in selections of so many, in order. */
function* selections(from: number, size: number, start = 0): Generator<readonly number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let place = start; place + size <= from; place++)
    for (const rest of selections(from, size - 1, place + 1)) yield [place, ...rest];
}

/** The probability of a selection: that of its size, times that of drawing these, in whatever order. */
const oddsOf = (weights: readonly number[], low: number, high: number) => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const possible = weights.filter((weight) => weight > 0).length;
  const most = Math.min(high, possible);
  const sizes = most - low + 1;
  return (selection: readonly number[]): number =>
    weights.length === 0 || most < low || selection.length > most
      ? 0
      : drawn(
          selection.map((place) => weights[place] ?? 0),
          whole,
        ) / sizes;
};

/** The probability that the first draws, without putting back, are these weights in any order. */
const drawn = (weights: readonly number[], whole: number): number => {
  const bySubset = new Float64Array(1 << weights.length);
  bySubset[0] = 1;
  for (let subset = 0; subset < bySubset.length; subset++) {
    let left = whole;
    for (const [place, weight] of weights.entries()) if (((subset >>> place) & 1) === 1) left -= weight;
    for (const [place, weight] of weights.entries()) {
      if (((subset >>> place) & 1) === 1 || weight === 0) continue;
      const next = subset | (1 << place);
      bySubset[next] = (bySubset[next] ?? 0) + ((bySubset[subset] ?? 0) * weight) / left;
    }
  }
  return bySubset[bySubset.length - 1] ?? 0;
};
