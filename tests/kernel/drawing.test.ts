import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { drawAt } from "#base";
import { createDraw } from "../../src/kernel/drawing.ts";

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

afterEach(() => {
  vi.unstubAllGlobals();
});

test("where a page's policy forbids WebAssembly, that is reported as for generated JavaScript", () => {
  const forbidding = () => {
    throw new Error("blocked by the content security policy");
  };
  vi.stubGlobal("WebAssembly", { Module: forbidding });
  expect(createDraw).toThrow(EvalError);
});
