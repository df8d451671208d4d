/**
 * Four 32-bit words that depend on nothing but the counter and the key: Philox4x32-10, a counter-based
 * generator (J. Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC11, 2011, section 3.3; its
 * published test vectors are in tests/base). Equal arguments give equal words on every machine.
 */
export const philox = (
  counter: readonly [number, number, number, number],
  key: readonly [number, number],
): readonly [number, number, number, number] => {
  let [c0, c1, c2, c3] = counter;
  let [k0, k1] = key;
  for (let round = 0; round < 10; round++) {
    const high0 = multiplyHigh(0xd251, 0x1f53, c0);
    const low0 = Math.imul(0xd2511f53, c0);
    const high1 = multiplyHigh(0xcd9e, 0x8d57, c2);
    const low1 = Math.imul(0xcd9e8d57, c2);
    [c0, c1, c2, c3] = [high1 ^ c1 ^ k0, low1, high0 ^ c3 ^ k1, low0];
    k0 = (k0 + 0x9e3779b9) | 0;
    k1 = (k1 + 0xbb67ae85) | 0;
  }
  return [c0 >>> 0, c1 >>> 0, c2 >>> 0, c3 >>> 0];
};

/** Where a draw is asked for: equal keys give equal luck. `question` and `visit` are 32-bit. */
export type DrawKey = {
  readonly seed: number;
  readonly question: number;
  readonly visit: number;
  readonly index: number;
};

/** A number in [0, 1) with 53 random bits, from a draw's key alone. `seed` is an integer of up to 53 bits. */
export const draw = ({ seed, question, visit, index }: DrawKey): number =>
  drawAt(seed | 0, Math.floor(seed / 0x100000000) | 0, question, visit, index);

/**
 * `draw` for a seed's lower and upper 32 bits, without making an object or a list: the first two words of `philox` at
 * the counter `question, visit, index, 0`, for where millions are drawn. A test holds the two together.
 */
export const drawAt = (seedLow: number, seedHigh: number, question: number, visit: number, index: number): number => {
  let c0 = question | 0;
  let c1 = visit | 0;
  let c2 = index | 0;
  let c3 = 0;
  let k0 = seedLow | 0;
  let k1 = seedHigh | 0;
  for (let round = 0; round < 10; round++) {
    const low0 = Math.imul(0xd2511f53, c0);
    const high0 = multiplyHigh(0xd251, 0x1f53, c0);
    const low1 = Math.imul(0xcd9e8d57, c2);
    c0 = multiplyHigh(0xcd9e, 0x8d57, c2) ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = (k0 + 0x9e3779b9) | 0;
    k1 = (k1 + 0xbb67ae85) | 0;
  }
  return ((c0 >>> 5) * 0x4000000 + (c1 >>> 6)) / 0x20000000000000;
};

/** The upper 32 bits of the 64-bit product of two unsigned 32-bit words, the left one given as its halves; in 32-bit arithmetic throughout. */
const multiplyHigh = (leftHigh: number, leftLow: number, right: number): number => {
  const low = right & 0xffff;
  const high = right >>> 16;
  const middle = (Math.imul(leftHigh, low) + (Math.imul(leftLow, low) >>> 16)) | 0;
  const carry = (Math.imul(leftLow, high) + (middle & 0xffff)) | 0;
  return (Math.imul(leftHigh, high) + (middle >>> 16) + (carry >>> 16)) | 0;
};
