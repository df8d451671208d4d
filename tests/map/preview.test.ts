import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noAnimations } from "../../src/map/animation/animations.ts";
import { composeFrame } from "../../src/map/animation/composeFrame.ts";
import type { Frame } from "../../src/map/animation/frame.ts";
import { fitBox } from "../../src/map/camera/camera.ts";
import { createProjection } from "../../src/map/geo/projection.ts";
import { createSpreader } from "../../src/map/layout/createSpreader.ts";
import { layoutMap } from "../../src/map/layout/layoutMap.ts";
import { previewSpots } from "../../src/map/layout/previewSpots.ts";
import { dashes } from "../../src/map/view/dashes.ts";
import { isGoing } from "../../src/map/view/isGoing.ts";
import { pathLength } from "../../src/map/view/motion.ts";
import { noPreview, type ProjectedPreview } from "../../src/map/view/projectedPreview.ts";
import { projectPreview } from "../../src/map/view/projectPreview.ts";
import { projectView } from "../../src/map/view/projectView.ts";
import { sampleView, supportPreview } from "../gallery/mapSample.ts";

const projection = createProjection(sampleView.bounds);
const standing = projectView(sampleView, projection).units;
const preview = projectPreview(supportPreview, sampleView.units, projection);
const camera = fitBox({ x: -2000, y: -4000, width: 4000, height: 4200 }, { width: 1200, height: 800 });
const cell = { width: 36, height: 34 };

/** A frame in which nothing stands but what is considered. */
const frameOf = (considered: ProjectedPreview): Frame => {
  const view = { places: [], units: [], zones: [], routes: [], strikes: [], questions: [] };
  const shown = { view, preview: considered, camera, selected: undefined, hovered: undefined };
  const measure = () => ({ width: 40, height: 12 });
  const layout = layoutMap({ ...shown, zoom: 1, measure, spread: createSpreader(), reserved: [], choices: new Map() });
  return composeFrame({ ...shown, layout, animations: noAnimations, now: 0 });
};

describe("what an option would change", () => {
  it("leads moving units from where they stand over their way, and no others", () => {
    const moving = preview.units.filter(({ way }) => way.length > 0).map(({ unit }) => unit.id);
    expect(moving).toEqual(["carrier", "izumo"]);
    const carrier = standing.find(({ unit }) => unit.id === "carrier");
    expect(preview.units[0]?.way[0]).toEqual(carrier?.at);
    expect(preview.units[0]?.way.at(-1)).toEqual(preview.units[0]?.at);
  });

  it("knows what would go", () => {
    expect(isGoing(preview, { kind: "zone", id: "area" })).toBe(true);
    expect(isGoing(preview, { kind: "unit", id: "area" })).toBe(false);
    expect(isGoing(noPreview, { kind: "zone", id: "area" })).toBe(false);
  });

  it("lays a unit that would stay on its symbol, and gives any other a free place", () => {
    const occupied = [
      { ids: ["escort"], at: [500, 400] as const },
      ...standing.map(({ unit }) => ({ ids: [unit.id], at: [20, 20] as const })),
    ];
    const spots = previewSpots({ preview, camera }, occupied, cell);
    expect(spots.find(({ unit }) => unit.id === "escort")?.drawnAt).toEqual([500, 400]);
    const drawn = spots.filter(({ unit }) => unit.id !== "escort").map(({ drawnAt }) => drawnAt);
    for (const [index, [x, y]] of drawn.entries())
      for (const [otherX, otherY] of drawn.slice(index + 1))
        expect(Math.abs(x - otherX) >= cell.width - 2 || Math.abs(y - otherY) >= cell.height - 2).toBe(true);
  });

  it("is drawn with broken frames at the end of broken lines, and leaves nothing behind", () => {
    const frame = frameOf(preview);
    const symbols = frame.sprites.filter(({ picture }) => picture.kind === "symbol");
    expect(symbols.map(({ id }) => id)).toEqual([
      "preview carrier",
      "preview izumo",
      "preview escort",
      "preview relief",
    ]);
    expect(symbols.every(({ picture }) => picture.kind === "symbol" && picture.isPlanned)).toBe(true);
    expect(frame.below.length).toBeGreaterThan(4);
    expect(frame.above).toHaveLength(1);
    expect(frameOf(noPreview)).toEqual({ below: [], sprites: [], above: [] });
  });
});

describe("a broken line", () => {
  it("has dashes of one length, the last perhaps shorter, as far as the line goes", () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 6 }), (line) => {
        const all = dashes(line, 6, 5);
        expect(all.length).toBe(Math.ceil(pathLength(line) / 11));
        for (const dash of all) expect(pathLength(dash)).toBeLessThanOrEqual(6 + 1e-6);
      }),
      { seed: 4 },
    );
  });
});
