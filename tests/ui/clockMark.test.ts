import { expect, test } from "vitest";
import { clockMark } from "../../src/ui/play/clockMark.ts";

const toldOf = (perDecision: number): readonly number[] => {
  const seconds = Array.from({ length: perDecision + 1 }, (_, passed) => perDecision - passed);
  return [...new Set(seconds.map((left) => clockMark(left, perDecision)))];
};

test("the time left is read out at the start, at half of it, at 30 and 10 seconds, and when it is over", () => {
  expect(toldOf(180)).toEqual([180, 90, 30, 10, 0]);
  expect(toldOf(300)).toEqual([300, 150, 30, 10, 0]);
});

test("time that was added is read out as more time", () => {
  expect(clockMark(61, 90)).toBe(90);
});
