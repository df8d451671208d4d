/** States by how much work it is to take each out: `next` gives one with the least, -1 when there is none left. */
export type LeastFirst = {
  /** Says again what a state costs, after that has changed. */
  readonly put: (state: number, cost: number) => void;
  readonly next: () => number;
};

/** Dearer ones than this are alike. */
const MOST_COST = 4_095;

/** A queue of buckets, in which a state may stand several times: where it was put last counts. */
export const createLeastFirst = (states: number): LeastFirst => {
  const buckets = Array.from({ length: MOST_COST + 1 }, (): number[] => []);
  const costs = new Int32Array(states).fill(-1);
  let least = 0;
  return {
    put: (state, cost) => {
      const bucket = Math.min(cost, MOST_COST);
      if (costs[state] === bucket) return;
      costs[state] = bucket;
      buckets[bucket]?.push(state);
      if (bucket < least) least = bucket;
    },
    next: () => {
      for (; least <= MOST_COST; least++) {
        for (let state = buckets[least]?.pop(); state !== undefined; state = buckets[least]?.pop()) {
          if (costs[state] !== least) continue;
          costs[state] = -1;
          return state;
        }
      }
      return -1;
    },
  };
};
