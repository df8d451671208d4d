import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MapView, UnitView } from "#session";
import { moveAt, noAnimations, startAnimations, withoutFinished } from "../../src/map/animation/animations.ts";
import { diffViews } from "../../src/map/view/diffViews.ts";
import { pathLength, pointAlong } from "../../src/map/view/motion.ts";

const unit = (id: string, at: readonly [number, number], via: UnitView["via"] = []): UnitView => ({
  id,
  name: id,
  symbol: "10033000001202000000",
  side: "blue",
  at,
  via,
  status: "present",
});
const view = (part: Partial<MapView>): MapView => ({
  bounds: { west: 110, south: 8, east: 150, north: 46 },
  sides: [],
  places: [],
  units: [],
  zones: [],
  routes: [],
  strikes: [],
  ...part,
});

describe("the difference of two views", () => {
  it("is nothing between a view and itself", () => {
    const same = view({ units: [unit("escort", [25, 125])], strikes: [{ id: "s", at: [24, 121] }] });
    expect(diffViews(same, same)).toEqual({ appeared: [], vanished: [], moved: [], strikes: [], focus: "same" });
  });

  it("names what came, went, moved and was struck", () => {
    const before = view({
      units: [unit("escort", [25, 125]), unit("tanker", [20, 120])],
      strikes: [{ id: "old", at: [1, 1] }],
    });
    const after = view({
      units: [unit("escort", [26, 127], [[25.5, 126]]), unit("relief", [30, 130])],
      strikes: [
        { id: "old", at: [1, 1] },
        { id: "new", at: [2, 2], by: "red" },
      ],
      focus: { at: [25, 125], radiusKm: 300 },
    });
    const change = diffViews(before, after);
    expect(change.appeared).toEqual(["relief"]);
    expect(change.vanished.map(({ id }) => id)).toEqual(["tanker"]);
    expect(change.moved).toEqual([
      {
        id: "escort",
        path: [
          [25, 125],
          [25.5, 126],
          [26, 127],
        ],
      },
    ]);
    expect(change.strikes).toEqual([{ id: "new", at: [2, 2], by: "red" }]);
    expect(change.focus).toBe("changed");
  });

  it("sees the focus go", () => {
    expect(diffViews(view({ focus: { at: [25, 125], radiusKm: 300 } }), view({})).focus).toBe("changed");
  });
});

describe("moving along a way", () => {
  const path = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
    minLength: 1,
    maxLength: 6,
  });

  it("starts at the start, ends at the end, and goes forward evenly", () => {
    fc.assert(
      fc.property(path, fc.double({ min: 0, max: 1, noNaN: true }), (way, share) => {
        expect(pointAlong(way, 0)).toEqual(way[0]);
        expect(pointAlong(way, 1)).toEqual(way.at(-1));
        const [x, y] = pointAlong(way, share);
        const [x0, y0] = way[0] ?? [0, 0];
        expect(Math.hypot(x - x0, y - y0)).toBeLessThanOrEqual(pathLength(way) * share + 1e-6);
      }),
      { seed: 5 },
    );
  });
});

describe("animations", () => {
  const before = view({ units: [unit("escort", [0, 0]), unit("tanker", [5, 5])] });
  const after = view({ units: [unit("escort", [0, 10]), unit("relief", [1, 1])], strikes: [{ id: "s", at: [2, 2] }] });
  const started = startAnimations({
    change: diffViews(before, after),
    units: after.units,
    offsets: new Map([["escort", [4, 0]]]),
    project: ([latitude, longitude]) => [longitude, latitude],
    scale: 10,
    now: 1000,
  });

  it("start for what moved, came, went and was struck", () => {
    expect([...started.moves.keys()]).toEqual(["escort"]);
    expect([...started.arrivals.keys()]).toEqual(["relief"]);
    expect(started.ghosts.map((ghost) => ghost.unit.id)).toEqual(["tanker"]);
    expect(started.rings.map(({ id }) => id)).toEqual(["s"]);
  });

  it("carry a unit from its old place to its new one in at most 900 ms", () => {
    const move = started.moves.get("escort");
    if (!move) throw new Error("The escort moves.");
    expect(move.duration).toBeLessThanOrEqual(900);
    expect(moveAt(move, 1000)).toEqual({ at: [0, 0], share: 0 });
    expect(moveAt(move, 2000).at).toEqual([10, 0]);
  });

  it("are all over in the end", () => {
    expect(withoutFinished(started, 10_000)).toEqual(noAnimations);
  });
});
