import { type Box, isInBox, type Point } from "../geo/point.ts";
import type { Thing } from "../mapThing.ts";

/** What lies where on the screen, the topmost first within each list. */
export type HitTargets = {
  /** Symbols, marks and labels. */
  readonly boxes: readonly { readonly thing: Thing; readonly box: Box }[];
  readonly lines: readonly { readonly thing: Thing; readonly points: readonly Point[] }[];
  /** Rings whose inside counts, smallest first. */
  readonly areas: readonly { readonly thing: Thing; readonly points: readonly Point[] }[];
};

/** The thing under a point: a symbol, mark or label, otherwise a line within reach, otherwise an area. */
export function hitTest(targets: HitTargets, at: Point, reach: number): Thing | undefined {
  return (
    hitBox(targets, at, reach) ??
    hitLine(targets, at, reach) ??
    targets.areas.find(({ points }) => isInside(points, at))?.thing
  );
}

/** A box that holds the point wins; otherwise the nearest within reach. */
function hitBox({ boxes }: HitTargets, at: Point, reach: number): Thing | undefined {
  const holding = boxes.find(({ box }) => isInBox(at, box));
  if (holding) return holding.thing;
  const near = boxes
    .map(({ thing, box }) => ({ thing, distance: distanceToBox(box, at) }))
    .filter(({ distance }) => distance <= reach / 2)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.thing;
}

function hitLine({ lines }: HitTargets, at: Point, reach: number): Thing | undefined {
  const near = lines
    .map(({ thing, points }) => ({ thing, distance: distanceToLine(points, at) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.thing;
}

function distanceToBox({ x, y, width, height }: Box, at: Point): number {
  const dx = Math.max(x - at[0], 0, at[0] - x - width);
  const dy = Math.max(y - at[1], 0, at[1] - y - height);
  return Math.hypot(dx, dy);
}

function distanceToLine(points: readonly Point[], at: Point): number {
  let nearest = Number.POSITIVE_INFINITY;
  points.forEach((to, index) => {
    const from = points[index - 1];
    if (from) nearest = Math.min(nearest, distanceToSegment(from, to, at));
  });
  return nearest;
}

function distanceToSegment(from: Point, to: Point, at: Point): number {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : ((at[0] - from[0]) * dx + (at[1] - from[1]) * dy) / length2;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(at[0] - from[0] - t * dx, at[1] - from[1] - t * dy);
}

/** Even-odd rule; the ring need not repeat its first point. */
export function isInside(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  ring.forEach((a, index) => {
    const b = ring[(index + 1) % ring.length] ?? a;
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  });
  return inside;
}
