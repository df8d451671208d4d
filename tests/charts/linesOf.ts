export type Point = readonly [x: number, y: number];
export type Line = readonly [from: Point, to: Point];

/** How many pieces a curve is taken for. */
const PIECES = 12;

/** An SVG path of M, H, V, Q and C in absolute coordinates as straight lines. */
export const linesOf = (path: string): readonly Line[] => {
  const lines: Line[] = [];
  let at: Point = [0, 0];
  const draw = (to: Point): void => {
    lines.push([at, to]);
    at = to;
  };
  for (const [, command = "", numbers = ""] of path.matchAll(/([MHVQC])([^MHVQC]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const from = at;
    if (command === "M") at = [a, b];
    else if (command === "H") draw([a, from[1]]);
    else if (command === "V") draw([from[0], a]);
    else
      for (let piece = 1; piece <= PIECES; piece++) {
        const t = piece / PIECES;
        draw(command === "Q" ? bezier([from, [a, b], [c, d]], t) : bezier([from, [a, b], [c, d], [e, f]], t));
      }
  }
  return lines;
};

/** De Casteljau's point of a Bézier curve. */
const bezier = (points: readonly Point[], t: number): Point => {
  const [first = [0, 0], ...rest] = points;
  if (rest.length === 0) return first;
  return bezier(
    rest.map((point, index) => {
      const [x, y] = points[index] ?? first;
      return [x + (point[0] - x) * t, y + (point[1] - y) * t];
    }),
    t,
  );
};

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Whether a line has a point inside a box, by clipping (Liang and Barsky 1984). */
export const meets = ([[x, y], [toX, toY]]: Line, { left, top, right, bottom }: Box): boolean => {
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [x - toX, x - left],
    [toX - x, right - x],
    [y - toY, y - top],
    [toY - y, bottom - y],
  ] as const) {
    if (step === 0 && room <= 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter < leave;
};

export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
