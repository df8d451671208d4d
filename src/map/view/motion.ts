import type { Point } from "../geo/point.ts";

const SHORTEST_MS = 350;
const LONGEST_MS = 900;
const MS_PER_PIXEL = 3;

/** How long a move takes to show: longer with more way on the screen, never over 900 ms. */
export function moveDurationMs(path: readonly Point[], scale: number): number {
  return Math.min(LONGEST_MS, SHORTEST_MS + pathLength(path) * scale * MS_PER_PIXEL);
}

/** The point after a share (0 to 1) of the length of a path. */
export function pointAlong(path: readonly Point[], share: number): Point {
  const first = path[0] ?? [0, 0];
  const last = path.at(-1) ?? first;
  if (share >= 1) return last;
  let left = pathLength(path) * Math.max(0, share);
  for (let index = 1; index < path.length; index += 1) {
    const from = path[index - 1] ?? first;
    const to = path[index] ?? last;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (left <= length && length > 0)
      return [from[0] + ((to[0] - from[0]) * left) / length, from[1] + ((to[1] - from[1]) * left) / length];
    left -= length;
  }
  return last;
}

export function pathLength(path: readonly Point[]): number {
  let length = 0;
  path.forEach(([x, y], index) => {
    const previous = path[index - 1];
    if (previous) length += Math.hypot(x - previous[0], y - previous[1]);
  });
  return length;
}
