import { geoConicConformal } from "d3-geo";
import type { LatLon } from "#scenario/model";
import type { MapView } from "#sitting";
import type { Point } from "./point.ts";

export type Bounds = MapView["bounds"];

/** Both ways between degrees and world kilometres. */
export type MapProjection = {
  readonly project: (at: LatLon) => Point;
  readonly unproject: (point: Point) => LatLon;
};

const EARTH_RADIUS_KM = 6371.0088;

/**
 * Lambert's conformal conic, centred on the bounds, its standard parallels a sixth of the span inside them
 * (J. P. Snyder, Map Projections: A Working Manual, 1987, p. 99, Kavraisky's rule for a near-square area).
 */
export function createProjection({ west, south, east, north }: Bounds): MapProjection {
  const inset = (north - south) / 6;
  const eastward = east < west ? east + 360 : east;
  const conic = geoConicConformal()
    .parallels([south + inset, north - inset])
    .rotate([-(west + eastward) / 2, 0])
    .scale(EARTH_RADIUS_KM)
    .translate([0, 0]);
  return {
    project: ([latitude, longitude]) => conic([longitude, latitude]) ?? [0, 0],
    unproject: ([x, y]) => {
      const [longitude, latitude] = conic.invert?.([x, y]) ?? [0, 0];
      return [latitude, longitude];
    },
  };
}

export function isSameBounds(a: Bounds, b: Bounds): boolean {
  return a.west === b.west && a.south === b.south && a.east === b.east && a.north === b.north;
}
