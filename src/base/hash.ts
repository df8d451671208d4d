/**
 * A 64-bit hash of a text as 16 hexadecimal digits: two MurmurHash3 x86 32-bit passes with different seeds
 * over the UTF-16 code units (A. Appleby, "MurmurHash3", 2011, public domain). For identity and for finding
 * where two runs part, not for security. Linear in the length.
 */
export const hashText = (text: string): string => {
  // Both passes at once: a program's text has hundreds of thousands of characters.
  let [first, second] = [0x9747b28c, 0x1b873593];
  for (let index = 0; index < text.length; index++) {
    const word = scramble(text.charCodeAt(index));
    first = mix(first, word);
    second = mix(second, word);
  }
  return toHex(finish(first, text.length)) + toHex(finish(second, text.length));
};

/** A 32-bit hash of a text as an unsigned integer; for keying generators. */
export const hashText32 = (text: string): number => murmur3(text.length, (index) => text.charCodeAt(index), 0x2545f491);

/** A 32-bit hash of 32-bit integers as 8 hexadecimal digits. */
export const hashIntegers = (values: readonly number[]): string =>
  toHex(murmur3(values.length, (index) => values[index] ?? 0, 0x85ebca6b));

/** A 64-bit hash of 32-bit integers as 16 hexadecimal digits; two 32-bit passes, as for a text. */
export const hashIntegers64 = (values: readonly number[]): string =>
  toHex(murmur3(values.length, (index) => values[index] ?? 0, 0x9747b28c)) +
  toHex(murmur3(values.length, (index) => values[index] ?? 0, 0x1b873593));

const murmur3 = (length: number, wordAt: (index: number) => number, seed: number): number => {
  let hash = seed;
  for (let index = 0; index < length; index++) hash = mix(hash, scramble(wordAt(index)));
  return finish(hash, length);
};

const scramble = (word: number): number => {
  const product = Math.imul(word, 0xcc9e2d51);
  return Math.imul((product << 15) | (product >>> 17), 0x1b873593);
};

const mix = (hash: number, word: number): number => {
  const mixed = hash ^ word;
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
};

const finish = (mixed: number, length: number): number => {
  let hash = mixed ^ (length * 4);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

const toHex = (word: number): string => word.toString(16).padStart(8, "0");
