import type { LatLon } from "#scenario/model";
import type { MapGround } from "#sitting";
import type { Drawn, Geography } from "./geography.ts";
import type { Point } from "./point.ts";

type Land = NonNullable<MapGround["land"]>;

/** A scenario's own land, in one tone and with its whole outline as coast. */
export function projectOwnLand(land: Land, { projection, sheet }: Drawn): Geography {
  const middle = (sheet.west + sheet.east) / 2;
  const polygons = land.map((rings) => ({
    tone: 0,
    rings: rings.map((ring) => unwound(ring, middle).map((at): Point => projection.project(at))),
  }));
  return { polygons, seams: [], coast: polygons.flatMap(({ rings }) => rings), borders: [], disputed: [] };
}

/** A ring whose longitudes go on beyond 180 where it crosses the antimeridian, the first near a middle. */
function unwound(ring: readonly LatLon[], middle: number): readonly LatLon[] {
  let last = middle;
  return ring.map(([latitude, longitude]) => {
    last += ((((longitude - last + 180) % 360) + 360) % 360) - 180;
    return [latitude, last];
  });
}
