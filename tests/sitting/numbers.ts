/** Whole numbers below a limit, one after another; the same for the same seed. */
export type Numbers = (below: number) => number;

export const createNumbers = (seed: number): Numbers => {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
};
