import { expect, test } from "vitest";
import { toShare } from "#analysis";

/** R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, 1998, table I, method 3. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i lie between %f and %f by Wilson's interval", (count, total, low, high) => {
  const share = toShare(count, total);
  expect(share.share).toBe(count / total);
  expect(share.low).toBeCloseTo(low, 4);
  expect(share.high).toBeCloseTo(high, 4);
});

test("of nothing, any share may be", () => {
  expect(toShare(0, 0)).toEqual({ count: 0, share: 0, low: 0, high: 1 });
});
