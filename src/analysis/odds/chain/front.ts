import type { Chain } from "./chain.ts";

/** What is left of a chain while its states are taken out one by one: the ways between those that remain. */
export type Front = {
  readonly isOut: Uint8Array;
  /** By state: its ways, as two lists side by side, to states that remain. */
  readonly targets: readonly number[][];
  readonly rates: readonly number[][];
  /** By state: those that lead to it; some may be out already. */
  readonly sources: readonly number[][];
  /** By state: how many of those remain. */
  readonly arriving: Int32Array;
  readonly leaving: Float64Array;
  /** Where the ways of the row that is worked on stand, by target; -1 for none. */
  readonly placeOf: Int32Array;
};

export const toFront = ({ offsets, targets, rates, leaving }: Chain): Front => {
  const count = leaving.length;
  const rowOf = <Numbers extends Int32Array | Float64Array>(column: Numbers, state: number): number[] => [
    ...column.subarray(offsets[state] ?? 0, offsets[state + 1] ?? 0),
  ];
  const sources = Array.from({ length: count }, (): number[] => []);
  for (let state = 0; state < count; state++)
    for (let way = offsets[state] ?? 0; way < (offsets[state + 1] ?? 0); way++) sources[targets[way] ?? 0]?.push(state);
  return {
    isOut: new Uint8Array(count),
    targets: Array.from({ length: count }, (_, state) => rowOf(targets, state)),
    rates: Array.from({ length: count }, (_, state) => rowOf(rates, state)),
    sources,
    arriving: Int32Array.from(sources, (all) => all.length),
    leaving: leaving.slice(),
    placeOf: new Int32Array(count).fill(-1),
  };
};

/** Lets a state's ways to one that goes out lead on to where that one leads; gives the rate of the way that was there. */
export const leadOn = (front: Front, state: number, out: number, sum: number): number => {
  const [row = [], rates = []] = [front.targets[state], front.rates[state]];
  const [nextRow = [], nextRates = []] = [front.targets[out], front.rates[out]];
  const { placeOf, leaving, arriving } = front;
  for (let place = 0; place < row.length; place++) placeOf[row[place] ?? 0] = place;
  const share = dropWay(front, state, out);
  const factor = share / sum;
  leaving[state] = (leaving[state] ?? 0) + factor * (leaving[out] ?? 0);
  for (let way = 0; way < nextRow.length; way++) {
    const target = nextRow[way] ?? 0;
    if (target === state) continue;
    const place = placeOf[target] ?? -1;
    if (place >= 0) rates[place] = (rates[place] ?? 0) + factor * (nextRates[way] ?? 0);
    else {
      placeOf[target] = row.length;
      row.push(target);
      rates.push(factor * (nextRates[way] ?? 0));
      front.sources[target]?.push(state);
      arriving[target] = (arriving[target] ?? 0) + 1;
    }
  }
  for (const target of row) placeOf[target] = -1;
  return share;
};

const dropWay = ({ targets, rates, placeOf }: Front, state: number, out: number): number => {
  const [row = [], own = []] = [targets[state], rates[state]];
  const place = placeOf[out] ?? 0;
  const share = own[place] ?? 0;
  const [lastTarget = 0, lastRate = 0] = [row.pop(), own.pop()];
  if (place < row.length) {
    row[place] = lastTarget;
    own[place] = lastRate;
    placeOf[lastTarget] = place;
  }
  placeOf[out] = -1;
  return share;
};
