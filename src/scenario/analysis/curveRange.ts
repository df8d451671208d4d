import { around, everything, type Interval } from "./interval.ts";

/** The points of a curve from left to right. */
export type Points = readonly (readonly [x: number, y: number])[];

/** The values of a curve over an interval: it's monotone between two points, so its extremes are at the ends and at the
 * points between them. Linear in its points. */
export const curveRange = (points: Points | undefined, at: Interval): Interval => {
  if (points === undefined || points.length === 0) return everything;
  const between = points.filter(([x]) => x >= at.low && x <= at.high).map(([, y]) => y);
  return around([readCurve(points, at.low), readCurve(points, at.high), ...between]);
};

const readCurve = (points: Points, at: number): number => {
  const next = points.findIndex(([x]) => x >= at);
  const [x1, y1] = points.at(next) ?? [0, 0];
  const [x0, y0] = points[next - 1] ?? [x1, y1];
  return next < 1 ? y1 : y0 + Math.trunc(((y1 - y0) * (at - x0)) / (x1 - x0));
};
