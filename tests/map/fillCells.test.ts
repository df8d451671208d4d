import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import { polygon } from "@turf/helpers";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Point } from "../../src/map/geo/point.ts";
import { fillCells } from "../../src/map/paint/fillCells.ts";

const [WIDTH, HEIGHT, PER_KM] = [24, 16, 2];
const GRID = {
  box: { x: -3, y: 5, width: WIDTH / PER_KM, height: HEIGHT / PER_KM },
  perKm: PER_KM,
  width: WIDTH,
  height: HEIGHT,
};

const middleOf = (cell: number): Point => [
  GRID.box.x + ((cell % WIDTH) + 0.5) / PER_KM,
  GRID.box.y + (Math.floor(cell / WIDTH) + 0.5) / PER_KM,
];

test("an island, a lake in it and what lies beyond the grid are filled by the middles of the cells", () => {
  const rows = (filled: Uint8Array): readonly string[] =>
    Array.from({ length: 4 }, (_, row) => filled.slice(row * 6, row * 6 + 6).join(""));
  const grid = { box: { x: 0, y: 0, width: 6, height: 4 }, perKm: 1, width: 6, height: 4 };
  const island: Point[] = [
    [1, -5],
    [9, -5],
    [9, 3],
    [1, 3],
  ];
  const lake: Point[] = [
    [2, 1],
    [4, 1],
    [4, 2],
    [2, 2],
  ];
  expect(rows(fillCells([island, lake], grid))).toEqual(["011111", "010011", "011111", "000000"]);
});

test("whatever a coast is like, a cell is land where a geometry library says that its middle lies within", () => {
  const coordinate = fc.double({ min: -5, max: 15, noNaN: true });
  const ring = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(ring, (points) => {
      const [first = [0, 0]] = points;
      const shape = polygon([[...points, first]]);
      const filled = fillCells([points], GRID);
      for (const [cell, isFilled] of filled.entries())
        if (booleanPointInPolygon([...middleOf(cell)], shape) !== (isFilled === 1)) return false;
      return true;
    }),
    { seed: 1, numRuns: 300 },
  );
});
