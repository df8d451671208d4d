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
    const high0 = multiplyHigh(0xd2511f53, c0);
    const low0 = Math.imul(0xd2511f53, c0);
    const high1 = multiplyHigh(0xcd9e8d57, c2);
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
export const draw = ({ seed, question, visit, index }: DrawKey): number => {
  const [high, low] = philox([question, visit, index, 0], [seed | 0, Math.floor(seed / 0x100000000) | 0]);
  return ((high >>> 5) * 0x4000000 + (low >>> 6)) / 0x20000000000000;
};

/** The upper 32 bits of the 64-bit product of two unsigned 32-bit words. */
const multiplyHigh = (left: number, right: number): number => {
  const a = left >>> 16;
  const b = left & 0xffff;
  const c = right >>> 16;
  const d = right & 0xffff;
  const middle = a * d + ((b * d) >>> 16);
  const carry = b * c + (middle & 0xffff);
  return (a * c + Math.floor(middle / 0x10000) + Math.floor(carry / 0x10000)) | 0;
};
