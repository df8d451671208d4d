/**
 * A part of a Markov chain that runs come into and leave again: by state the ways to its other states, each target once, and the
 * rate at which it is left. Ways from a state to itself don't count: only how the rates of one state compare matters.
 */
export type Chain = {
  /** By state where its ways start in the two columns below; one more at the end. */
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly rates: Float64Array;
  readonly leaving: Float64Array;
};

/** A chain while it is put together, state by state in their order. */
export type GrowingChain = {
  /** A way of the state that is being added; what leads to itself is left out. */
  readonly go: (target: number, rate: number) => void;
  readonly leave: (rate: number) => void;
  /** Goes on to the next state. */
  readonly next: () => void;
  readonly finish: () => Chain;
};

export const createChain = (states: number): GrowingChain => {
  const offsets = new Int32Array(states + 1);
  const leaving = new Float64Array(states);
  const placeOf = new Int32Array(states).fill(-1);
  const targets: number[] = [];
  const rates: number[] = [];
  let state = 0;
  return {
    go: (target, rate) => {
      if (target === state || rate === 0) return;
      const place = placeOf[target] ?? -1;
      if (place >= (offsets[state] ?? 0)) {
        rates[place] = (rates[place] ?? 0) + rate;
        return;
      }
      placeOf[target] = targets.length;
      targets.push(target);
      rates.push(rate);
    },
    leave: (rate) => {
      leaving[state] = (leaving[state] ?? 0) + rate;
    },
    next: () => {
      offsets[++state] = targets.length;
    },
    finish: () => ({ offsets, targets: Int32Array.from(targets), rates: Float64Array.from(rates), leaving }),
  };
};
