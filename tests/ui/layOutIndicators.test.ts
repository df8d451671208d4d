import { expect, test } from "vitest";
import type { Indicator } from "#sitting";
import { layOutIndicators } from "../../src/ui/standing/layOutIndicators.ts";

const number = (variable: string, show: Indicator["show"]): Indicator => ({
  variable,
  name: variable,
  show,
  value: { kind: "integer", value: 0, low: 0, high: 9 },
  trend: [0],
});
const flag: Indicator = {
  variable: "known",
  name: "known",
  show: "flag",
  value: { kind: "label", label: "no" },
  trend: [],
};
const named = (indicators: readonly Indicator[]): readonly string[] => indicators.map(({ variable }) => variable);

test("up to ten numbers are drawn large, and what is said in words stands in a row", () => {
  const numbers = Array.from({ length: 10 }, (_, index) => number(`n${index}`, "count"));
  const { cells, rows } = layOutIndicators([flag, ...numbers]);
  expect(cells).toEqual(numbers);
  expect(named(rows)).toEqual(["known"]);
});

test("of more, the counts stand in rows and what has a measure stays large, in the author's order", () => {
  const counts = Array.from({ length: 9 }, (_, index) => number(`n${index}`, "count"));
  const { cells, rows } = layOutIndicators([number("approval", "meter"), ...counts, flag, number("rungs", "ladder")]);
  expect(named(cells)).toEqual(["approval", "rungs"]);
  expect(rows).toEqual([...counts, flag]);
});
