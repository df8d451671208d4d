import type { Position } from "geojson";

const LONGEST_STEP_DEGREES = 2;

/** Long straight sides, such as the edge of the data, follow their parallel. */
export function densify(ring: readonly Position[]): readonly Position[] {
  return ring.flatMap((to, index) => {
    const from = ring[index - 1];
    if (!from) return [to];
    const [x0 = 0, y0 = 0] = from;
    const [x1 = 0, y1 = 0] = to;
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) / LONGEST_STEP_DEGREES));
    return Array.from({ length: steps }, (_, i) => [
      x0 + ((x1 - x0) * (i + 1)) / steps,
      y0 + ((y1 - y0) * (i + 1)) / steps,
    ]);
  });
}

/** Whether a segment runs along the edge of the data. */
export type EdgeTest = (from: Position, to: Position) => boolean;

export function edgeTest(bbox: readonly number[] | undefined): EdgeTest {
  const [west, south, east, north] = bbox ?? [];
  const near = (a: number | undefined, b: number | undefined): boolean => Math.abs((a ?? 0) - (b ?? 999)) < 1e-6;
  return (from, to) =>
    [west, east].some((x) => near(from[0], x) && near(to[0], x)) ||
    [south, north].some((y) => near(from[1], y) && near(to[1], y));
}

/** What of a line doesn't run along the edge. */
export function withoutEdges(line: readonly Position[], isOnEdge: EdgeTest): readonly Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  line.forEach((point, index) => {
    const previous = line[index - 1];
    if (previous && isOnEdge(previous, point)) {
      pieces.push(piece);
      piece = [];
    }
    piece.push(point);
  });
  return [...pieces, piece].filter(({ length }) => length > 1);
}

/** Where land lies at the edge of the data, as segments of it. What rings run along there and back again isn't land. */
export function landOnEdges(
  rings: readonly (readonly Position[])[],
  [west = 0, south = 0, east = 0, north = 0]: readonly number[],
): readonly (readonly Position[])[] {
  const on = (axis: 0 | 1, side: number): readonly (readonly Position[])[] =>
    pairs(endsAlong(rings, axis, side)).map((ends) => ends.map((end) => (axis === 0 ? [side, end] : [end, side])));
  return [...on(0, west), ...on(0, east), ...on(1, south), ...on(1, north)];
}

/** The ends of all segments along a line on which one coordinate is the same, in order: inside land is what lies between an odd one and the next. */
function endsAlong(rings: readonly (readonly Position[])[], axis: 0 | 1, side: number): readonly number[] {
  const isOn = (point: Position): boolean => Math.abs((point[axis] ?? 0) - side) < 1e-6;
  const ends = rings.flatMap((ring) =>
    ring.flatMap((to, index) => {
      const from = ring[index - 1];
      return from && isOn(from) && isOn(to) ? [from[1 - axis] ?? 0, to[1 - axis] ?? 0] : [];
    }),
  );
  return ends.sort((a, b) => a - b);
}

function pairs(sorted: readonly number[]): readonly (readonly [number, number])[] {
  return sorted.flatMap((low, index) => {
    const high = sorted[index + 1];
    return index % 2 === 0 && high !== undefined && high - low > 1e-6 ? [[low, high] as const] : [];
  });
}
