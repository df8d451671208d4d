import { describe, expect, it } from "vitest";
import { type HitTargets, hitTest, isInside } from "../../src/map/layout/hitTest.ts";
import { nextInStack } from "../../src/map/layout/nextInStack.ts";
import type { Thing } from "../../src/map/mapThing.ts";

const thing = (kind: Thing["kind"], id: string): Thing => ({ kind, id });
const square = (left: number, side: number) =>
  [
    [left, left],
    [left + side, left],
    [left + side, left + side],
    [left, left + side],
  ] as const;

const targets: HitTargets = {
  boxes: [
    { thing: thing("unit", "escort"), box: { x: 100, y: 100, width: 32, height: 30 } },
    { thing: thing("place", "naha"), box: { x: 120, y: 110, width: 16, height: 16 } },
  ],
  lines: [
    {
      thing: thing("route", "lift"),
      points: [
        [0, 200],
        [400, 200],
      ],
    },
  ],
  areas: [
    { thing: thing("zone", "inner"), points: square(20, 60) },
    { thing: thing("zone", "outer"), points: square(0, 190) },
  ],
};

describe("what lies under a point", () => {
  it.each([
    ["a symbol over a mark", [125, 115], "escort"],
    ["a mark beside the symbol", [134, 118], "naha"],
    ["a line within reach", [300, 204], "lift"],
    ["the smaller of two areas", [50, 50], "inner"],
    ["the larger area elsewhere", [150, 50], "outer"],
  ] as const)("is %s", (_, at, id) => {
    expect(hitTest(targets, at, 5)?.id).toBe(id);
  });

  it("is nothing on the open sea", () => {
    expect(hitTest(targets, [350, 350], 5)).toBeUndefined();
  });

  it("reaches farther for a finger than for a mouse", () => {
    expect(hitTest(targets, [300, 212], 5)).toBeUndefined();
    expect(hitTest(targets, [300, 212], 14)?.id).toBe("lift");
  });

  it("knows the inside of a bent ring", () => {
    const horseshoe = [
      [0, 0],
      [30, 0],
      [30, 30],
      [20, 30],
      [20, 10],
      [10, 10],
      [10, 30],
      [0, 30],
    ] as const;
    expect(isInside(horseshoe, [15, 5])).toBe(true);
    expect(isInside(horseshoe, [15, 20])).toBe(false);
  });
});

describe("clicking a stack", () => {
  const spots = [{ ids: ["a", "b", "c"], at: [0, 0] as const }];

  it("selects its units one after the other", () => {
    const click = (selected: Thing | undefined) => nextInStack(thing("unit", "a"), selected, spots);
    expect(click(undefined)).toEqual(thing("unit", "a"));
    expect(click(thing("unit", "a"))).toEqual(thing("unit", "b"));
    expect(click(thing("unit", "c"))).toEqual(thing("unit", "a"));
    expect(click(thing("unit", "elsewhere"))).toEqual(thing("unit", "a"));
  });
});
