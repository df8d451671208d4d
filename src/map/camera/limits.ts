import type { LatLon } from "#scenario/model";
import type { MapView } from "#sitting";
import { circleAround } from "../geo/lines.ts";
import { type Box, boxAround, growBox } from "../geo/point.ts";
import type { MapProjection } from "../geo/projection.ts";
import { type Camera, type CameraLimits, fitBox, type Size } from "./camera.ts";

/** About 30 m to a pixel: closer than any line of the data is true. */
const HIGHEST_SCALE = 8;
const FIT_MARGIN = 0.03;
const SMALLEST_OF_FIT = 0.75;

/** The whole of the bounds, with a little air around them. */
export function fitCamera(bounds: Box, size: Size): Camera {
  return fitBox(growBox(bounds, FIT_MARGIN * Math.min(bounds.width, bounds.height)), size);
}

export function cameraLimits(bounds: Box, size: Size): CameraLimits {
  const fit = fitCamera(bounds, size).scale;
  return { lowest: fit * SMALLEST_OF_FIT, highest: Math.max(HIGHEST_SCALE, fit * 4), middle: bounds };
}

/** Shows a circle about a place whole. */
export function focusCamera({ project }: MapProjection, at: LatLon, radiusKm: number, size: Size): Camera {
  return fitBox(boxAround(circleAround(at, radiusKm).map(project)), size);
}

/** Where a view wants the camera: at its focus, otherwise over the whole of the bounds. */
export function restingCamera(
  { box, projection }: { readonly box: Box; readonly projection: MapProjection },
  focus: MapView["focus"],
  size: Size,
): Camera {
  return focus ? focusCamera(projection, focus.at, focus.radiusKm, size) : fitCamera(box, size);
}
