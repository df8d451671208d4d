import { expect, it } from "vitest";
import { canBeSpaced, directionOf } from "../../src/map/paint/script.ts";

it.each([
  ["Strait of Hormuz", "ltr", true],
  ["مضيق هرمز", "rtl", false],
  ["(12) חיפה", "rtl", false],
  ["Bandar Abbas (بندرعباس)", "ltr", false],
  ["台湾海峡", "ltr", true],
  ["बंगाल की खाड़ी", "ltr", false],
  ["38°", "ltr", true],
] as const)("draws %s %s, its letters apart: %s", (name, direction, isSpaced) => {
  expect([directionOf(name), canBeSpaced(name)]).toEqual([direction, isSpaced]);
});
