import { type GeoProjection, geoConicConformal, geoNaturalEarth1, geoStereographic } from "d3-geo";
import type { LatLon } from "#scenario/model";
import type { MapGround } from "#sitting";
import type { Point } from "./point.ts";
import { eastOf } from "./sheetOf.ts";

export type Bounds = MapGround["bounds"];

/** Both ways between degrees and world kilometres. */
export type MapProjection = {
  readonly project: (at: LatLon) => Point;
  readonly unproject: (point: Point) => LatLon;
};

const EARTH_RADIUS_KM = 6371.0088;

/** Wider or higher than this, in degrees, a conic map would be torn or its edges blown up. */
const WIDEST_CONIC = 170;
const HIGHEST_CONIC = 110;
/** From this latitude on, a map that goes round the earth is one of its pole. */
const POLAR = 35;

/**
 * A projection that suits the bounds, with the meridian of their middle upright. Degrees of longitude may go on beyond 180; those that come back
 * don't.
 */
export function createProjection(bounds: Bounds): MapProjection {
  const middle = (bounds.west + eastOf(bounds)) / 2;
  const plane = planeOf(bounds).translate([0, 0]);
  return {
    project: ([latitude, longitude]) => plane([aside(longitude - middle), latitude]) ?? [0, 0],
    unproject: (point) => {
      const [longitude, latitude] = plane.invert?.([point[0], point[1]]) ?? [0, 0];
      return [latitude, aside(longitude + middle)];
    },
  };
}

/** Between -180 and 180; what is 180 stays on its side. */
function aside(longitude: number): number {
  return Math.abs(longitude) <= 180 ? longitude : longitude - 360 * Math.round(longitude / 360);
}

/**
 * Lambert's conformal conic, its standard parallels a sixth of the span inside the bounds (J. P. Snyder, Map Projections: A Working Manual, 1987,
 * p. 99, Kavraisky's rule for a near-square area). For a cap about a pole the stereographic projection, which is conformal too (ibid., p. 154); for
 * most of the earth the Natural Earth projection, which is neither conformal nor equal-area, and pleasing (B. Jenny, T. Patterson and L. Hurni,
 * Flex Projector, Cartographic Perspectives 59, 2008).
 */
function planeOf(bounds: Bounds): GeoProjection {
  const { west, south, north } = bounds;
  const width = eastOf(bounds) - west;
  if (width > WIDEST_CONIC && south >= POLAR) return polar(90);
  if (width > WIDEST_CONIC && north <= -POLAR) return polar(-90);
  if (width > WIDEST_CONIC || north - south > HIGHEST_CONIC) return geoNaturalEarth1().scale(EARTH_RADIUS_KM);
  const inset = (north - south) / 6;
  return geoConicConformal()
    .parallels([south + inset, north - inset])
    .scale(EARTH_RADIUS_KM);
}

/** True to scale at the pole. */
function polar(pole: 90 | -90): GeoProjection {
  return geoStereographic()
    .rotate([0, -pole])
    .scale(2 * EARTH_RADIUS_KM);
}

export function isSameBounds(a: Bounds, b: Bounds): boolean {
  return a.west === b.west && a.south === b.south && a.east === b.east && a.north === b.north;
}
