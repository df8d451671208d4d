import { geoCircle, geoDistance, geoInterpolate } from "d3-geo";
import type { LatLon } from "#scenario/model";

const EARTH_RADIUS_KM = 6371.0088;

/** Kilometres between two places over the sphere. */
export function distanceKm(a: LatLon, b: LatLon): number {
  return geoDistance([a[1], a[0]], [b[1], b[0]]) * EARTH_RADIUS_KM;
}

/** A closed ring (last point is the first) at one distance from a place. */
export function circleAround(at: LatLon, radiusKm: number): readonly LatLon[] {
  const circle = geoCircle()
    .center([at[1], at[0]])
    .radius((radiusKm / EARTH_RADIUS_KM) * (180 / Math.PI))
    .precision(3)();
  return (circle.coordinates[0] ?? []).map(([longitude = 0, latitude = 0]) => [latitude, longitude]);
}

/** The great circle between two places, a point every 100 km or so. */
export function greatCircle(from: LatLon, to: LatLon): readonly LatLon[] {
  const steps = Math.max(1, Math.ceil(distanceKm(from, to) / 100));
  const between = geoInterpolate([from[1], from[0]], [to[1], to[0]]);
  return Array.from({ length: steps + 1 }, (_, i) => {
    const [longitude, latitude] = between(i / steps);
    return [latitude, longitude] as const;
  });
}

/** A closed ring whose sides run straight in degrees, as the sides of announced areas do, the shorter way round the earth. */
export function straightRing(points: readonly LatLon[]): readonly LatLon[] {
  return points.flatMap((from, index) => {
    const to = points[(index + 1) % points.length] ?? from;
    const north = to[0] - from[0];
    const east = shorterWay(to[1] - from[1]);
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(north), Math.abs(east))));
    return Array.from(
      { length: steps },
      (_, i): LatLon => [from[0] + (north * i) / steps, from[1] + (east * i) / steps],
    );
  });
}

/** Degrees of longitude from one meridian to another, not more than 180 either way. */
function shorterWay(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}
