/**
 * Packed states, each once, numbered from 0 in the order in which they were added: an open-addressing hash table of 32-bit words.
 * Whether two states are one is decided by all their bits, not by a hash.
 */
export type StateTable = {
  /** How many there are. */
  readonly size: () => number;
  /** The number of a state, which is added if it is new; -1 when it is new and there is no room left. */
  readonly add: (state: Int32Array) => number;
  /** Copies a state out. */
  readonly read: (number: number, into: Int32Array) => void;
  /** What its arrays take. */
  readonly bytes: () => number;
};

/** The largest part of it that is filled. */
const LOAD = 0.7;
const FIRST = 1024;

/** An empty table for at most so many states of so many words, which grows while `mayGrow` lets it take so many bytes more. */
export const createStateTable = (
  words: number,
  mayGrow: (bytes: number) => boolean,
  mostStates: number,
): StateTable => {
  let packed = new Int32Array(FIRST * words);
  let index = new Int32Array(FIRST * 2);
  let mask = index.length - 1;
  let count = 0;
  let most = Math.floor(index.length * LOAD);

  const place = (state: Int32Array, offset: number): number => {
    let hash = 0;
    for (let word = 0; word < words; word++) {
      hash = Math.imul(hash ^ (state[offset + word] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash, 0x85ebca6b);
    return (hash ^ (hash >>> 13)) & mask;
  };
  const growPacked = (): boolean => {
    const length = Math.ceil((packed.length / words) * 1.5) * words;
    if (!mayGrow((length - packed.length) * 4)) return false;
    const larger = new Int32Array(length);
    larger.set(packed);
    packed = larger;
    return true;
  };
  const growIndex = (): boolean => {
    if (!mayGrow(index.length * 4)) return false;
    index = new Int32Array(index.length * 2);
    mask = index.length - 1;
    most = Math.floor(index.length * LOAD);
    for (let number = 0; number < count; number++) {
      let at = place(packed, number * words);
      while (index[at] !== 0) at = (at + 1) & mask;
      index[at] = number + 1;
    }
    return true;
  };
  const isSame = (number: number, state: Int32Array): boolean => {
    const start = number * words;
    for (let word = 0; word < words; word++) if (packed[start + word] !== state[word]) return false;
    return true;
  };
  return {
    size: () => count,
    add: (state) => {
      let at = place(state, 0);
      for (let entry = index[at] ?? 0; entry !== 0; entry = index[at] ?? 0) {
        if (isSame(entry - 1, state)) return entry - 1;
        at = (at + 1) & mask;
      }
      if (count >= mostStates) return -1;
      if ((count + 1) * words > packed.length && !growPacked()) return -1;
      if (count >= most) {
        if (!growIndex()) return -1;
        at = place(state, 0);
        while (index[at] !== 0) at = (at + 1) & mask;
      }
      for (let word = 0; word < words; word++) packed[count * words + word] = state[word] ?? 0;
      index[at] = ++count;
      return count - 1;
    },
    read: (number, into) => {
      for (let word = 0; word < words; word++) into[word] = packed[number * words + word] ?? 0;
    },
    bytes: () => packed.byteLength + index.byteLength,
  };
};
