import fc from "fast-check";
import { expect, test } from "vitest";
import { hashIntegers, hashIntegers64, hashText } from "#base";

test("a text's hash is sixteen hexadecimal digits and changes with any character", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, place) => {
      const at = place % text.length;
      const other = `${text.slice(0, at)}${text[at] === "x" ? "y" : "x"}${text.slice(at + 1)}`;
      expect(hashText(text)).toMatch(/^[0-9a-f]{16}$/);
      expect(hashText(other)).not.toBe(hashText(text));
    }),
    { seed: 7 },
  );
});

test("a text's hash is the same for ever: runs and links are named by it", () => {
  expect(["", "threshold", "東京 \u{1f30a}"].map(hashText)).toEqual([
    "ebb6c22867a2a8ee",
    "47f7126c5aaaa5ca",
    "ab258a08806b1249",
  ]);
});

test("lists of integers hash by value, order and length", () => {
  expect(hashIntegers([1, 2, 3])).toBe(hashIntegers([1, 2, 3]));
  expect(new Set([[1, 2, 3], [3, 2, 1], [1, 2], [1, 2, 3, 0], [-1, 2, 3], []].map(hashIntegers)).size).toBe(6);
});

test("long lists of integers that differ in one place have different 64-bit hashes", () => {
  const lists = Array.from({ length: 2_000 }, (_, number) => [0, 7, number, -1, 3]);
  const hashes = lists.map(hashIntegers64);
  expect(new Set(hashes).size).toBe(lists.length);
  for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{16}$/);
});
