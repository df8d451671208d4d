import { expect, test } from "vitest";
import { dayTicks } from "../../src/ui/play/dayTicks.ts";

test("each midnight since the start has a tick, in the scenario's own time", () => {
  expect(dayTicks("2027-04-04T12:00+09:00", 54, 10)).toEqual([
    { hour: 18, date: "Sat 3 Apr" },
    { hour: 42, date: "Sun 4 Apr" },
  ]);
});

test("ticks of a long crisis are thinned evenly", () => {
  expect(dayTicks("2027-04-30T06:00Z", 24 * 28, 5).map(({ date }) => date)).toEqual([
    "Sat 3 Apr",
    "Fri 9 Apr",
    "Thu 15 Apr",
    "Wed 21 Apr",
    "Tue 27 Apr",
  ]);
});

test("before the first midnight there is none", () => {
  expect(dayTicks("2027-04-02T09:00+09:00", 3, 5)).toEqual([]);
});
