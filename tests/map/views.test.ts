import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MapView, UnitView } from "#sitting";
import { type Animations, moveAt, noAnimations, withoutFinished } from "../../src/map/animation/animations.ts";
import { composeFrame } from "../../src/map/animation/composeFrame.ts";
import { startAnimations } from "../../src/map/animation/startAnimations.ts";
import { fitBox } from "../../src/map/camera/camera.ts";
import { overlaps } from "../../src/map/geo/point.ts";
import type { MapProjection } from "../../src/map/geo/projection.ts";
import { createSpreader } from "../../src/map/layout/createSpreader.ts";
import { layoutMap } from "../../src/map/layout/layoutMap.ts";
import { diffViews } from "../../src/map/view/diffViews.ts";
import { pathLength, pointAlong } from "../../src/map/view/motion.ts";
import { noPreview } from "../../src/map/view/projectedPreview.ts";
import { projectView } from "../../src/map/view/projectView.ts";

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
  questions: [],
  ...part,
});

describe("the difference of two views", () => {
  it("is nothing between a view and itself", () => {
    const same = view({ units: [unit("escort", [25, 125])], strikes: [{ id: "s", at: [24, 121] }] });
    expect(diffViews(same, same)).toEqual({
      appeared: [],
      vanished: [],
      moved: [],
      strikes: [],
      asked: [],
      focus: "same",
    });
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
  const projection: MapProjection = {
    project: ([latitude, longitude]) => [longitude, latitude],
    unproject: ([x, y]) => [y, x],
  };
  const start = (reducedMotion: boolean): Animations =>
    startAnimations({
      change: diffViews(before, after),
      units: after.units,
      offsets: new Map([["escort", [4, 0]]]),
      projection,
      scale: 10,
      now: 1000,
      reducedMotion,
    });
  const started = start(false);

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
    const [x, y] = moveAt(move, 2000).at;
    expect([x, y]).toEqual([expect.closeTo(10, 6), expect.closeTo(0, 6)]);
  });

  it("are all over in the end", () => {
    expect(withoutFinished(started, 10_000)).toEqual(noAnimations);
  });

  it("don't start at all when motion is reduced", () => {
    expect(start(true)).toEqual(noAnimations);
  });

  it("show a unit on its way with its trail, and a ring where something struck; at rest neither", () => {
    const camera = fitBox({ x: -20, y: -20, width: 40, height: 40 }, { width: 800, height: 800 });
    const projected = projectView(after, projection);
    const measure = () => ({ width: 40, height: 12 });
    const layout = layoutMap({
      view: projected,
      preview: noPreview,
      camera,
      zoom: 1,
      selected: undefined,
      hovered: undefined,
      measure,
      spread: createSpreader(),
      reserved: [],
      choices: new Map(),
    });
    const frameAt = (animations: Animations, now: number) =>
      composeFrame({
        layout,
        view: projected,
        preview: noPreview,
        camera,
        animations,
        selected: undefined,
        hovered: undefined,
        now,
      });
    const escortAt = ({ sprites }: ReturnType<typeof composeFrame>) =>
      sprites.find(({ id }) => id === "unit escort")?.at[0] ?? Number.NaN;
    const moving = frameAt(started, 1200);
    const still = frameAt(noAnimations, 1200);
    expect(escortAt(still)).toBeCloseTo(600, 6);
    expect(escortAt(moving)).toBeGreaterThan(400);
    expect(escortAt(moving)).toBeLessThan(600);
    expect(moving.below.some(({ kind }) => kind === "line")).toBe(true);
    expect(moving.above.some(({ kind }) => kind === "ring")).toBe(true);
    expect(still.below).toEqual([]);
    expect(still.above).toEqual([]);
  });
});

describe("names", () => {
  const screen = { width: 600, height: 500 };
  const camera = fitBox({ x: 0, y: 0, width: 600, height: 500 }, screen);
  const measure = (text: string) => ({ width: 8 * text.length, height: 14 });
  const reserved = [{ x: 10, y: 460, width: 140, height: 38 }];
  const flat: MapProjection = { project: ([y, x]) => [x, y], unproject: ([x, y]) => [y, x] };

  it("are never cut by the edge while what they name is well inside, and never stand on the scale", () => {
    const spot = fc.tuple(fc.integer({ min: 40, max: 460 }), fc.integer({ min: 80, max: 520 }));
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 8 }), (spots) => {
        const units = spots.map((at, index) => unit(`u${index}`, at));
        const places = spots.map(([y, x], index) => ({
          id: `p${index}`,
          name: "A place",
          kind: "city" as const,
          at: [500 - y, 600 - x] as const,
          importance: 1 as const,
        }));
        const { labels } = layoutMap({
          view: projectView(view({ units, places }), flat),
          preview: noPreview,
          camera,
          zoom: 2,
          selected: undefined,
          hovered: undefined,
          measure,
          spread: createSpreader(),
          reserved,
          choices: new Map(),
        });
        for (const { box } of labels) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(screen.width);
          expect(reserved.some((other) => overlaps(other, box))).toBe(false);
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
