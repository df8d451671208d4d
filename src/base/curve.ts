import { around, type Interval } from "./interval.ts";

/** The points of a curve from left to right. */
export type CurvePoints = { readonly x: readonly number[]; readonly y: readonly number[] };

/** The value of a curve: linear between its points, flat outside, truncated toward zero; 0 where it has no points. */
export const readCurve = ({ x, y }: CurvePoints, at: number): number => {
  const last = x.length - 1;
  const next = x.findIndex((point) => point >= at);
  if (next === 0) return y[0] ?? 0;
  if (next < 0) return y[last] ?? 0;
  const [x0, x1, y0, y1] = [x[next - 1] ?? 0, x[next] ?? 0, y[next - 1] ?? 0, y[next] ?? 0];
  return y0 + Math.trunc(((y1 - y0) * (at - x0)) / (x1 - x0));
};

/**
 * The values of a curve over an interval: it is monotone between two points, so its extremes are at the ends and at the points
 * between them. Linear in its points.
 */
export const curveRange = (curve: CurvePoints, at: Interval): Interval => {
  const between = curve.y.filter((_, index) => isWithin(at, curve.x[index] ?? 0));
  return around([readCurve(curve, at.low), readCurve(curve, at.high), ...between]);
};

const isWithin = ({ low, high }: Interval, value: number): boolean => value >= low && value <= high;
