import fc from "fast-check";
import { expect, test } from "vitest";
import { didYouMean, editDistance } from "#base";

test("the nearest name is suggested, and none that is far off", () => {
  const seats = ["japan", "us", "china", "taiwan"];
  expect(didYouMean("jpan", seats)).toBe("japan");
  expect(didYouMean("China", seats)).toBe("china");
  expect(didYouMean("chian", seats)).toBe("china");
  expect(didYouMean("russia", seats)).toBeUndefined();
  expect(didYouMean("us-army", seats)).toBeUndefined();
});

test("of equally near names the first is suggested", () => {
  expect(didYouMean("bat", ["cat", "hat"])).toBe("cat");
});

test("a hyphen is as good as an underscore", () => {
  expect(didYouMean("not-asked", ["not_asked"])).toBe("not_asked");
});

test("the distance counts insertions, deletions, replacements and swaps", () => {
  const distances = (["abcd", "abd", "abxd", "bacd", "dcba"] as const).map((text) => editDistance("abcd", text, 10));
  expect(distances).toEqual([0, 1, 1, 1, 3]);
});

test("the distance is the same both ways, and never above its limit", () => {
  const word = fc.string({ maxLength: 12 });
  const law = fc.property(word, word, fc.nat(12), (a, b, limit) => {
    expect(editDistance(a, b, limit)).toBe(editDistance(b, a, limit));
    expect(editDistance(a, b, limit)).toBeLessThanOrEqual(Math.max(limit, 0));
  });
  fc.assert(law, { seed: 1 });
});
