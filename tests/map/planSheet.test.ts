import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box } from "../../src/map/geo/point.ts";
import { planSheet } from "../../src/map/sheet/planSheet.ts";

const SHEET = { width: 60, height: 50 };
const SCREEN = { width: 30, height: 24 };
const AHEAD = 5;

const screenAt = (x: number, y: number): Box => ({ x, y, ...SCREEN });
const pixels = ({ x, y, width, height }: Box): string[] =>
  Array.from({ length: width * height }, (_, index) => `${x + (index % width)},${y + Math.floor(index / width)}`);

describe("a sheet that is moved", () => {
  it("is left alone while what is seen is painted already", () => {
    const painted = { x: 0, y: 0, width: 50, height: 40 };
    expect(planSheet(painted, screenAt(10, 8), SHEET, AHEAD)).toEqual({
      move: [0, 0],
      strips: [],
      painted,
      seen: screenAt(10, 8),
    });
  });

  it("gets a strip where it is moved to, with some more of the same", () => {
    const plan = planSheet(screenAt(0, 0), screenAt(4, 0), SHEET, AHEAD);
    expect(plan.strips).toEqual([{ x: 30, y: 0, width: 9, height: 24 }]);
    expect(plan.painted).toEqual({ x: 0, y: 0, width: 39, height: 24 });
  });

  it("is painted afresh after a leap", () => {
    const plan = planSheet(screenAt(0, 0), screenAt(500, 0), SHEET, AHEAD);
    expect(plan.strips).toEqual([plan.seen]);
  });

  it("holds all that is seen after any moves, each pixel from where it belongs", () => {
    const step = fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -30, max: 30 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let origin: readonly [number, number] = [0, 0];
        let box: Box = screenAt(0, 0);
        let known = new Map(pixels(box).map((pixel) => [pixel, pixel]));
        let camera: readonly [number, number] = [0, 0];
        for (const [dx, dy] of steps) {
          camera = [camera[0] + dx, camera[1] + dy];
          const plan = planSheet(box, screenAt(camera[0] - origin[0], camera[1] - origin[1]), SHEET, AHEAD);
          origin = [origin[0] - plan.move[0], origin[1] - plan.move[1]];
          known = movedBy(known, plan.move);
          for (const strip of plan.strips) for (const pixel of pixels(strip)) known.set(pixel, shifted(pixel, origin));
          box = plan.painted;
          expect(plan.seen).toEqual(screenAt(camera[0] - origin[0], camera[1] - origin[1]));
          expect(plan.seen.x).toBeGreaterThanOrEqual(0);
          expect(plan.seen.y).toBeGreaterThanOrEqual(0);
          expect(plan.seen.x + SCREEN.width).toBeLessThanOrEqual(SHEET.width);
          expect(plan.seen.y + SCREEN.height).toBeLessThanOrEqual(SHEET.height);
          for (const pixel of pixels(plan.painted))
            if (known.get(pixel) !== shifted(pixel, origin)) throw new Error(pixel);
          for (const pixel of pixels(plan.seen)) if (!known.has(pixel)) throw new Error(pixel);
        }
      }),
      { seed: 7, numRuns: 30 },
    );
  });
});

/** The pixel of the world that lies on a pixel of the sheet. */
const shifted = (pixel: string, [x, y]: readonly [number, number]): string => {
  const [left = 0, top = 0] = pixel.split(",").map(Number);
  return `${left + x},${top + y}`;
};

const movedBy = (known: ReadonlyMap<string, string>, move: readonly [number, number]): Map<string, string> =>
  new Map([...known].map(([pixel, from]) => [shifted(pixel, move), from]));
