import type { Box, Point } from "../geo/point.ts";

type Grid = { readonly box: Box; readonly perKm: number; readonly width: number; readonly height: number };

/**
 * 1 for every cell of a grid whose middle lies within closed rings (even-odd), row by row. Worked out here rather than painted and read
 * back: browsers that hide what tells them apart give noise for what is read from a canvas. Linear in the points and the cells.
 */
export function fillCells(rings: readonly (readonly Point[])[], { box, perKm, width, height }: Grid): Uint8Array {
  const crossings_row: number[][] = Array.from({ length: height }, () => []);
  for (const ring of rings) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from !== undefined) addCrossings(crossings_row, toCell(from, box, perKm), toCell(to, box, perKm));
      from = to;
    }
  }
  const isFilled_cell = new Uint8Array(width * height);
  for (const [row, crossings] of crossings_row.entries()) {
    crossings.sort((a, b) => a - b);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const [left = 0, right = 0] = [crossings[index], crossings[index + 1]];
      isFilled_cell.fill(1, row * width + clamp(left, width), row * width + clamp(right, width));
    }
  }
  return isFilled_cell;
}

/** Half a cell off, so that the middles of cells have whole numbers. */
function toCell([x, y]: Point, box: Box, perKm: number): Point {
  return [(x - box.x) * perKm - 0.5, (y - box.y) * perKm - 0.5];
}

/** Where the middles of the rows cross a line; its lower end doesn't count, since the next line begins there. */
function addCrossings(crossings_row: readonly number[][], from: Point, to: Point): void {
  const [[x1, y1], [x2, y2]] = from[1] < to[1] ? [from, to] : [to, from];
  const last = Math.min(crossings_row.length, Math.ceil(y2));
  for (let row = Math.max(0, Math.ceil(y1)); row < last; row += 1)
    crossings_row[row]?.push(x1 + ((row - y1) / (y2 - y1)) * (x2 - x1));
}

function clamp(x: number, width: number): number {
  return Math.min(width, Math.max(0, Math.ceil(x)));
}
