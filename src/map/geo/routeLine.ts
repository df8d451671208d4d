import type { LatLon } from "#scenario/model";
import type { RouteView } from "#sitting";
import { greatCircle } from "./lines.ts";
import type { Point } from "./point.ts";
import type { MapProjection } from "./projection.ts";

const BENDS = 10;

/** The line of a route on the plane: a missile flies great circles, ships and aircraft round the corners. */
export function routeLine(
  { kind, points }: Pick<RouteView, "kind" | "points">,
  { project }: MapProjection,
): readonly Point[] {
  if (points.length <= 2 || kind === "missile") return greatCircles(points).map(project);
  return roundCorners(points.map(project));
}

/** The line that something takes over some points, round the corners between them. */
export function wayLine(points: readonly LatLon[], projection: MapProjection): readonly Point[] {
  return routeLine({ kind: "sea", points }, projection);
}

function greatCircles(points: readonly LatLon[]): readonly LatLon[] {
  return points.flatMap((to, index) => {
    const from = points[index - 1];
    return from ? greatCircle(from, to).slice(index > 1 ? 1 : 0) : [];
  });
}

/** A centripetal Catmull-Rom curve through all points (E. Catmull and R. Rom, 1974), which keeps clear of loops. */
function roundCorners(points: readonly Point[]): readonly Point[] {
  const last = points.length - 1;
  return points.flatMap((to, index) => {
    const from = points[index - 1];
    if (!from) return [to];
    const before = points[index - 2] ?? mirror(from, to);
    const after = points[Math.min(last, index + 1)] ?? to;
    const next = index === last ? mirror(to, from) : after;
    return Array.from({ length: BENDS }, (_, i) => curvePoint([before, from, to, next], (i + 1) / BENDS));
  });
}

function mirror(about: Point, [x, y]: Point): Point {
  return [2 * about[0] - x, 2 * about[1] - y];
}

function curvePoint([p0, p1, p2, p3]: readonly [Point, Point, Point, Point], t: number): Point {
  const knot = (a: Point, b: Point): number => Math.max(1e-6, Math.sqrt(Math.hypot(b[0] - a[0], b[1] - a[1])));
  const t1 = knot(p0, p1);
  const t2 = t1 + knot(p1, p2);
  const t3 = t2 + knot(p2, p3);
  const at = t1 + (t2 - t1) * t;
  const blend = (a: Point, b: Point, from: number, to: number): Point => {
    const share = (at - from) / (to - from);
    return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  };
  const a1 = blend(p0, p1, 0, t1);
  const a2 = blend(p1, p2, t1, t2);
  const a3 = blend(p2, p3, t2, t3);
  return blend(blend(a1, a2, 0, t2), blend(a2, a3, t1, t3), t1, t2);
}
