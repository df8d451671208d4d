import { expect, test } from "vitest";
import { markPositions } from "../../src/ui/play/markPositions.ts";

test("a mark stands at its hour", () => {
  expect(markPositions([0, 12, 36, 48], 48, 0.02)).toEqual([0, 0.25, 0.75, 1]);
});

test("choices of one hour stand side by side, and the last not beyond now", () => {
  expect(markPositions([0, 0, 48, 48, 48], 48, 0.1)).toEqual([0, 0.1, 0.8, 0.9, 1]);
});

test("with more marks than there is room for, they share the line evenly", () => {
  const places = markPositions(
    Array.from({ length: 101 }, () => 5),
    10,
    0.02,
  );
  expect(places[0]).toBe(0);
  expect(places[50]).toBeCloseTo(0.5);
  expect(places[100]).toBe(1);
});

test("before any time has passed all marks stand at the start", () => {
  expect(markPositions([0, 0], 0, 0.02)).toEqual([0, 0.02]);
});
