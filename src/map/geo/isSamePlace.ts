import type { LatLon } from "#scenario/model";

export function isSamePlace(a: LatLon, b: LatLon): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
