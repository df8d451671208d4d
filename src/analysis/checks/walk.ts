/** The places that a search has entered, in order: a state with what is remembered there, each once, and how it was reached. */
export type Walk = {
  readonly size: () => number;
  readonly stateOf: (place: number) => number;
  readonly memoryOf: (place: number) => 0 | 1;
  /** The number of choices after which a place is reached. */
  readonly depthOf: (place: number) => number;
  /** Adds a place that is reached from another by a way of the graph, unless it was entered before. */
  readonly enter: (state: number, memory: 0 | 1, from: number, way: number) => void;
  /** Adds a place in any case, as the last one. */
  readonly end: (state: number, from: number, way: number) => void;
  /** The ways from the first place to this one. */
  readonly wayTo: (place: number) => readonly number[];
};

/** An empty walk over so many states: 34 bytes a state. */
export const createWalk = (states: number): Walk => {
  const slots = new Int32Array(2 * states + 1);
  const froms = new Int32Array(2 * states + 1);
  const wayIn = new Int32Array(2 * states + 1);
  const depths = new Int32Array(2 * states + 1);
  const isSeen = new Uint8Array(2 * states);
  let count = 0;
  const add = (slot: number, from: number, way: number): void => {
    slots[count] = slot;
    depths[count] = from < 0 ? 0 : (depths[from] ?? 0) + 1;
    froms[count] = from;
    wayIn[count++] = way;
  };
  return {
    size: () => count,
    stateOf: (place) => (slots[place] ?? 0) >> 1,
    memoryOf: (place) => (((slots[place] ?? 0) & 1) === 1 ? 1 : 0),
    depthOf: (place) => depths[place] ?? 0,
    enter: (state, memory, from, way) => {
      const slot = 2 * state + memory;
      if (isSeen[slot] === 1) return;
      isSeen[slot] = 1;
      add(slot, from, way);
    },
    end: (state, from, way) => add(2 * state, from, way),
    wayTo: (place) => {
      const gone: number[] = [];
      for (let at = place; (froms[at] ?? -1) >= 0; at = froms[at] ?? -1) gone.push(wayIn[at] ?? 0);
      return gone.reverse();
    },
  };
};
