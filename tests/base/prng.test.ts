import fc from "fast-check";
import { expect, test } from "vitest";
import { draw, drawAt, philox } from "#base";

/** Known answers of Philox4x32-10 from the Random123 distribution (kat_vectors). */
const KNOWN = [
  { counter: [0, 0, 0, 0], key: [0, 0], words: [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8] },
  {
    counter: [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    key: [0xffffffff, 0xffffffff],
    words: [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
  },
  {
    counter: [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    key: [0xa4093822, 0x299f31d0],
    words: [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
  },
] as const;

test.each(KNOWN)("Philox gives the published words for counter $counter", ({ counter, key, words }) => {
  expect(philox(counter, key)).toEqual(words);
});

test("a draw lies in [0, 1) and depends on every part of its key", () => {
  const key = fc.record({
    seed: fc.maxSafeNat(),
    question: fc.nat(),
    visit: fc.nat(1000),
    index: fc.nat(1000),
  });
  fc.assert(
    fc.property(key, (at) => {
      const value = draw(at);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
      expect(draw({ ...at })).toBe(value);
      expect(draw({ ...at, visit: at.visit + 1 })).not.toBe(value);
      expect(draw({ ...at, index: at.index + 1 })).not.toBe(value);
      expect(draw({ ...at, seed: at.seed === 0 ? 1 : at.seed - 1 })).not.toBe(value);
    }),
    { seed: 7 },
  );
});

test("draws are spread evenly: the mean and the tenths of 20,000 draws", () => {
  const draws = Array.from({ length: 20_000 }, (_, index) => draw({ seed: 42, question: 1, visit: index, index: 0 }));
  const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
  expect(mean).toBeCloseTo(0.5, 1);
  for (let tenth = 0; tenth < 10; tenth++)
    expect(draws.filter((value) => Math.floor(value * 10) === tenth).length).toBeGreaterThan(1800);
});

test("a draw without objects is that of the generator's first two words", () => {
  const word = fc.integer({ min: 0, max: 0xffffffff });
  fc.assert(
    fc.property(word, word, word, word, word, (low, high, question, visit, index) => {
      const [first, second] = philox([question, visit, index, 0], [low, high]);
      const expected = ((first >>> 5) * 0x4000000 + (second >>> 6)) / 0x20000000000000;
      expect(drawAt(low, high, question, visit, index)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});
