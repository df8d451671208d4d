import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sidePalette } from "#base";
import { degreeLabels } from "../../src/map/figures/degreeLabels.ts";
import { scaleBar } from "../../src/map/figures/scaleBar.ts";
import { createProjection } from "../../src/map/geo/projection.ts";
import { distanceField } from "../../src/map/paint/distanceField.ts";
import { seaColour } from "../../src/map/paint/seaSteps.ts";
import { createShelves } from "../../src/map/scene/shelves.ts";
import { finish } from "./finish.ts";

describe("the distance field", () => {
  it("is the distance to the nearest source, everywhere", () => {
    const grid = fc
      .array(fc.constantFrom(0, 0, 0, 1), { minLength: 63, maxLength: 63 })
      .filter((cells) => cells.includes(1));
    fc.assert(
      fc.property(grid, (cells) => {
        const field = finish(distanceField(Uint8Array.from(cells), 9, 7));
        const sources = cells.flatMap((value, cell) =>
          value === 1 ? [[cell % 9, Math.floor(cell / 9)] as const] : [],
        );
        field.forEach((distance, cell) => {
          const nearest = Math.min(...sources.map(([x, y]) => Math.hypot((cell % 9) - x, Math.floor(cell / 9) - y)));
          expect(distance).toBeCloseTo(nearest, 4);
        });
      }),
      { seed: 6 },
    );
  });
});

describe("the sea", () => {
  it("grows darker with every kilometre from the coast", () => {
    const brightness = [0, 5, 20, 60, 150, 400, 900, 5000].map((km) =>
      seaColour(km).reduce((sum, part) => sum + part, 0),
    );
    expect(brightness).toEqual([...brightness].sort((a, b) => b - a));
  });
});

describe("the palette", () => {
  it("gives every side its own shape", () => {
    const shapes = Object.values(sidePalette).map(({ shape }) => shape);
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});

describe("the scale bar", () => {
  it("is a round number of kilometres that fits", () => {
    const projection = createProjection({ west: 110, south: 8, east: 150, north: 46 });
    for (const scale of [0.1, 0.33, 1, 2.7, 8]) {
      const [x, y] = projection.project([25, 125]);
      const bar = scaleBar({ x, y, scale, width: 1000, height: 700 }, projection, 130);
      expect(bar.pixels).toBeLessThanOrEqual(130);
      expect(bar.pixels).toBeGreaterThan(130 / 2.6);
      expect(["1", "2", "5"]).toContain(String(bar.km)[0]);
    }
  });
});

describe("the degrees along the edge", () => {
  it("stand where the meridians and parallels leave the screen", () => {
    const bounds = { west: 92, south: -6, east: 172, north: 60 };
    const projection = createProjection({ west: 110, south: 8, east: 150, north: 46 });
    const [x, y] = projection.project([25, 130]);
    const { top, right } = degreeLabels({ x, y, scale: 0.3, width: 1200, height: 800 }, projection, bounds);
    expect(top.find(({ text }) => text === "130°E")?.at).toBeCloseTo(600, 0);
    expect(right.map(({ text }) => text)).toContain("20°N");
  });
});

describe("shelves", () => {
  it("never put two pictures on one pixel, nor outside the page", () => {
    const sizes = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 40 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(sizes, (boxes) => {
        const shelves = createShelves(256, 256);
        const used = new Set<number>();
        for (const [width, height] of boxes) {
          const spot = shelves.place(width, height);
          if (!spot) continue;
          expect(spot[0] + width).toBeLessThanOrEqual(256);
          expect(spot[1] + height).toBeLessThanOrEqual(256);
          for (let x = 0; x < width; x += 1)
            for (let y = 0; y < height; y += 1) {
              const pixel = (spot[0] + x) * 256 + spot[1] + y;
              if (used.has(pixel)) throw new Error("Two pictures share a pixel.");
              used.add(pixel);
            }
        }
      }),
      { seed: 8, numRuns: 40 },
    );
  });
});
