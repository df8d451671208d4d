import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Side } from "#scenario/model";
import { fitBox, panCamera, toScreen } from "../../src/map/camera/camera.ts";
import { createProjection } from "../../src/map/geo/projection.ts";
import { createSpreader } from "../../src/map/layout/createSpreader.ts";
import { spreadUnits } from "../../src/map/layout/spreadUnits.ts";
import { symbolSize } from "../../src/map/layout/symbolCell.ts";
import { projectView } from "../../src/map/view/projectView.ts";
import { crowdedView, sampleView } from "../gallery/mapSample.ts";

const rules = { cell: { width: 36, height: 34 }, largestFormation: 6 };
const sides: readonly Side[] = ["blue", "red", "green", "grey"];

const units = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 400 }),
      side: fc.constantFrom(...sides),
    }),
    { maxLength: 60 },
  )
  .map((all) => all.map(({ x, y, side }, index) => ({ id: `u${index}`, side, at: [x, y] as const })));

describe("spreading units", () => {
  it("never lets two symbols overlap", () => {
    fc.assert(
      fc.property(units, (standing) => {
        const spots = spreadUnits(standing, rules);
        for (const [index, { at }] of spots.entries())
          for (const other of spots.slice(index + 1)) {
            const apartX = Math.abs(at[0] - other.at[0]) >= rules.cell.width - 1e-6;
            const apartY = Math.abs(at[1] - other.at[1]) >= rules.cell.height - 1e-6;
            expect(apartX || apartY).toBe(true);
          }
      }),
      { seed: 7 },
    );
  });

  it("shows every unit exactly once, and stacks only units of one side", () => {
    fc.assert(
      fc.property(units, (standing) => {
        const spots = spreadUnits(standing, rules);
        expect(spots.flatMap(({ ids }) => ids).sort()).toEqual(standing.map(({ id }) => id).sort());
        const sideOf = new Map(standing.map(({ id, side }) => [id, side]));
        for (const { ids } of spots) expect(new Set(ids.map((id) => sideOf.get(id))).size).toBe(1);
      }),
      { seed: 7 },
    );
  });

  it("leaves a unit that stands alone where it stands", () => {
    const spots = spreadUnits([{ id: "alone", side: "blue", at: [120, 80] }], rules);
    expect(spots).toEqual([{ ids: ["alone"], at: [120, 80] }]);
  });

  it("puts six units at one base into a block without stacking them", () => {
    const six = Array.from({ length: 6 }, (_, i) => ({ id: `u${i}`, side: "blue" as const, at: [50, 50] as const }));
    const spots = spreadUnits(six, rules);
    expect(spots.map(({ ids }) => ids.length)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(new Set(spots.map(({ at }) => at[1])).size).toBe(2);
  });

  it("stacks seven units at one base by side", () => {
    const seven = Array.from({ length: 7 }, (_, i) => ({
      id: `u${i}`,
      side: i < 4 ? ("blue" as const) : ("red" as const),
      at: [50, 50] as const,
    }));
    expect(spreadUnits(seven, rules).map(({ ids }) => ids.length)).toEqual([4, 3]);
  });
});

describe("the size of symbols", () => {
  it("grows with the zoom in few steps, and is smaller on a narrow screen", () => {
    const zooms = [0.8, 1, 1.2, 1.5, 1.9, 2.4, 8];
    const wide = zooms.map((zoom) => symbolSize(1200, zoom));
    expect(wide).toEqual([...wide].sort((a, b) => a - b));
    expect(new Set(wide).size).toBe(3);
    expect(wide.at(-1)).toBe(1);
    for (const zoom of zooms) expect(symbolSize(390, zoom)).toBeLessThan(symbolSize(1200, zoom));
  });
});

describe("a spreader", () => {
  const { units } = projectView(crowdedView(60), createProjection(sampleView.bounds));
  const camera = fitBox({ x: -2000, y: -4000, width: 4000, height: 4200 }, { width: 1200, height: 800 });

  it("spreads as it would without a memory, and carries all along in a pan", () => {
    const spread = createSpreader();
    const spots = spread(units, camera, rules);
    const standing = units.map(({ unit: { id, side }, at }) => ({ id, side, at: toScreen(camera, at) }));
    const fresh = spreadUnits(standing, rules);
    expect(spots.map(({ ids }) => ids)).toEqual(fresh.map(({ ids }) => ids));
    const panned = spread(units, panCamera(camera, 37, -12), rules);
    panned.forEach(({ ids, at }, index) => {
      expect(ids).toEqual(spots[index]?.ids);
      expect(at[0]).toBeCloseTo((spots[index]?.at[0] ?? 0) + 37, 6);
      expect(at[1]).toBeCloseTo((spots[index]?.at[1] ?? 0) - 12, 6);
    });
  });

  it("spreads anew at another scale and for other units", () => {
    const spread = createSpreader();
    const near = spread(units, { ...camera, scale: camera.scale * 3 }, rules);
    expect(spread(units, camera, rules)).not.toEqual(near);
    expect(spread(units.slice(0, 1), camera, rules)).toHaveLength(1);
  });
});
