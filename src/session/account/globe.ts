import type { LatLon } from "#scenario/model";

const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Kilometres between two points over the sphere, by the haversine of the angle between them. */
export const distanceKm = ([lat1, lon1]: LatLon, [lat2, lon2]: LatLon): number => {
  const half =
    Math.sin(((lat2 - lat1) * RADIANS) / 2) ** 2 +
    Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * Math.sin(((lon2 - lon1) * RADIANS) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
};

/** Eight points of the compass, clockwise from north. */
const POINTS = ["north", "northEast", "east", "southEast", "south", "southWest", "west", "northWest"] as const;

export type CompassPoint = (typeof POINTS)[number];

/** The point of the compass in which the great circle from one point to another sets out. */
export const compassPoint = ([lat1, lon1]: LatLon, [lat2, lon2]: LatLon): CompassPoint => {
  const east = (lon2 - lon1) * RADIANS;
  const y = Math.sin(east) * Math.cos(lat2 * RADIANS);
  const x =
    Math.cos(lat1 * RADIANS) * Math.sin(lat2 * RADIANS) -
    Math.sin(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * Math.cos(east);
  const eighth = Math.round(Math.atan2(y, x) / (Math.PI / 4));
  return POINTS[(eighth + 8) % 8] ?? "north";
};

/** Whether a point lies in a ring whose sides run straight in degrees; the ring need not repeat its first point. Even-odd rule. */
export const isInRing = (ring: readonly LatLon[], [lat, lon]: LatLon): boolean => {
  let isInside = false;
  ring.forEach(([latA, lonA], index) => {
    const [latB, lonB] = ring[(index + 1) % ring.length] ?? [latA, lonA];
    // Every longitude as it lies from the point, so that the date line is nothing special.
    const [a, b] = [turn(lonA - lon), turn(lonB - lon)];
    if (latA > lat !== latB > lat && ((b - a) * (lat - latA)) / (latB - latA) + a > 0) isInside = !isInside;
  });
  return isInside;
};

/** Square kilometres inside a ring (R. G. Chamberlain and W. H. Duquette, Some Algorithms for Polygons on a Sphere, JPL 2007, eq. 7). */
export const ringAreaKm2 = (ring: readonly LatLon[]): number => {
  const twice = ring.reduce((sum, [latA, lonA], index) => {
    const [latB, lonB] = ring[(index + 1) % ring.length] ?? [latA, lonA];
    return sum + turn(lonB - lonA) * RADIANS * (2 + Math.sin(latA * RADIANS) + Math.sin(latB * RADIANS));
  }, 0);
  return (Math.abs(twice) * EARTH_RADIUS_KM ** 2) / 2;
};

/** Square kilometres of a cap of the sphere. */
export const circleAreaKm2 = (radiusKm: number): number =>
  2 * Math.PI * EARTH_RADIUS_KM ** 2 * (1 - Math.cos(radiusKm / EARTH_RADIUS_KM));

/** The middle of the box around a ring. */
export const middleOf = (ring: readonly LatLon[]): LatLon => {
  const first = ring[0]?.[1] ?? 0;
  const [lats, lons] = [ring.map(([lat]) => lat), ring.map(([, lon]) => first + turn(lon - first))];
  return [(Math.min(...lats) + Math.max(...lats)) / 2, (Math.min(...lons) + Math.max(...lons)) / 2];
};

/** Degrees from -180 to 180. */
const turn = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;
