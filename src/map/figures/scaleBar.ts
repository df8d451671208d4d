import { type Camera, openMiddle, toWorld } from "../camera/camera.ts";
import { distanceKm } from "../geo/lines.ts";
import type { MapProjection } from "../geo/projection.ts";

/** A bar of a round number of kilometres, true at the middle of the screen. */
export type ScaleBar = { readonly km: number; readonly pixels: number };

/** The longest round bar that fits into a width. */
export function scaleBar(camera: Camera, { unproject }: MapProjection, widest: number): ScaleBar {
  const [x, y] = openMiddle(camera);
  const span = 100;
  const from = unproject(toWorld(camera, [x - span / 2, y]));
  const to = unproject(toWorld(camera, [x + span / 2, y]));
  const kmPerPixel = distanceKm(from, to) / span;
  const power = 10 ** Math.floor(Math.log10(widest * kmPerPixel));
  const km = [5, 2, 1].map((digit) => digit * power).find((length) => length <= widest * kmPerPixel) ?? power;
  return { km, pixels: km / kmPerPixel };
}
