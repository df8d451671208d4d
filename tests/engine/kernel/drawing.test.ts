import fc from "fast-check";
import { expect, test } from "vitest";
import { drawAt } from "#base";
import { createDraw } from "../../../src/engine/kernel/drawing.ts";

const word = fc.integer({ min: -0x80000000, max: 0x7fffffff });

test("the kernel's draw gives the generator's numbers", () => {
  const draw = createDraw();
  fc.assert(
    fc.property(fc.tuple(word, word, word, word, word), (key) => {
      expect(draw(...key)).toBe(drawAt(...key));
    }),
    { numRuns: 20_000, seed: 1 },
  );
});
