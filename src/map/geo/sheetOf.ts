import type { MapGround } from "#sitting";

type Bounds = MapGround["bounds"];

/** The western Pacific, of which there is a file of its own with its fine coast. */
export const PACIFIC: Bounds = { west: 92, south: -6, east: 172, north: 60 };

const KM_PER_DEGREE = 111.2;
/** How far the land goes beyond the bounds, km: for what a wide screen shows beside them, and the veil over its edge. */
const LEAST_MARGIN_KM = 700;
const MOST_MARGIN_KM = 2000;
const MARGIN = 0.6;

/** The part of the earth of which land is drawn for a map of these bounds: `east` isn't less than `west`, and may lie beyond 180. */
export function sheetOf(bounds: Bounds): Bounds {
  const { west, south, north } = bounds;
  const east = eastOf(bounds);
  if (isWithin({ ...bounds, east }, PACIFIC)) return PACIFIC;
  const middle = (south + north) / 2;
  const narrow = Math.cos((middle * Math.PI) / 180);
  const size = Math.max((east - west) * narrow, north - south) * KM_PER_DEGREE;
  const margin = Math.min(MOST_MARGIN_KM, Math.max(LEAST_MARGIN_KM, size * MARGIN)) / KM_PER_DEGREE;
  const half = Math.min(180, (east - west) / 2 + margin / Math.max(0.1, narrow));
  const about = (west + east) / 2;
  return {
    west: about - half,
    south: Math.max(-90, south - margin),
    east: about + half,
    north: Math.min(90, north + margin),
  };
}

/** The eastern edge of bounds, beyond 180 where they cross the antimeridian. */
export function eastOf({ west, east }: Pick<Bounds, "west" | "east">): number {
  return east < west ? east + 360 : east;
}

function isWithin(inner: Bounds, outer: Bounds): boolean {
  return (
    inner.west >= outer.west && inner.east <= outer.east && inner.south >= outer.south && inner.north <= outer.north
  );
}
