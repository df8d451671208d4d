import type { Point } from "../geo/point.ts";
import { pathLength, pointAlong } from "./motion.ts";

/** The dashes of a line, each with the corners it goes round. */
export function dashes(points: readonly Point[], dash: number, gap: number): readonly (readonly Point[])[] {
  const length = pathLength(points);
  const count = Math.ceil(length / (dash + gap));
  return Array.from({ length: count }, (_, index) => {
    const from = index * (dash + gap);
    return stretch(points, from, Math.min(length, from + dash), length);
  });
}

function stretch(points: readonly Point[], from: number, to: number, length: number): readonly Point[] {
  let way = 0;
  const corners = points.filter((point, index) => {
    const previous = points[index - 1];
    if (previous) way += Math.hypot(point[0] - previous[0], point[1] - previous[1]);
    return way > from && way < to;
  });
  return [pointAlong(points, from / length), ...corners, pointAlong(points, to / length)];
}
