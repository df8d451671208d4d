import { expect, test } from "vitest";
import { sparkPath } from "../../src/ui/standing/sparkPath.ts";

test("a value that rises goes from the bottom to the top", () => {
  expect(sparkPath([0, 5, 10], 80, 20)).toBe("M0 19L40 10L80 1");
});

test("a value that never changes is a level line in the middle", () => {
  expect(sparkPath([7, 7], 80, 20)).toBe("M0 10L80 10");
});
