import type { LatLon } from "#scenario/model";
import { type Camera, openBox, toWorld } from "../camera/camera.ts";
import type { Point } from "../geo/point.ts";
import type { Bounds, MapProjection } from "../geo/projection.ts";
import { CLOSE_FROM_SCALE } from "../paint/graticule.ts";

export type DegreeLabel = { readonly text: string; readonly at: number };

const STRIDE = 6;
const WIDE_STEP = 10;
const CLOSE_STEP = 2;

/** Where, inside the bounds, meridians meet the top of the open screen and parallels its right edge, CSS pixels from the corner. */
export function degreeLabels(
  camera: Camera,
  projection: MapProjection,
  bounds: Bounds,
): { readonly top: readonly DegreeLabel[]; readonly right: readonly DegreeLabel[] } {
  const step = camera.scale > CLOSE_FROM_SCALE ? CLOSE_STEP : WIDE_STEP;
  const read = (point: Point): readonly [number, number] => projection.unproject(toWorld(camera, point));
  const isKnown = (point: Point): boolean => {
    const at = read(point);
    return isInBounds(at, bounds) && isSeenOnce(at, toWorld(camera, point), projection);
  };
  const { x: left, y: top, width, height } = openBox(camera);
  const right = left + width;
  return {
    top: crossings(left, right, step, (x) => read([x, top])[1])
      .filter(({ at }) => isKnown([at, top]))
      .map(({ degrees, at }) => ({ text: longitude(degrees), at })),
    right: crossings(top, top + height, step, (y) => read([right, y])[0])
      .filter(({ at }) => isKnown([right, at]))
      .map(({ degrees, at }) => ({ text: latitude(degrees), at })),
  };
}

function isInBounds([latitude, longitude]: LatLon, { west, south, east, north }: Bounds): boolean {
  const eastward = (((longitude - west) % 360) + 360) % 360;
  return latitude >= south && latitude <= north && eastward <= east - west;
}

/** Beyond the edge of a map of the world a point still has degrees, but they stand elsewhere. */
function isSeenOnce(at: LatLon, point: Point, { project }: MapProjection): boolean {
  const [x, y] = project(at);
  return Math.hypot(x - point[0], y - point[1]) < 1;
}

function crossings(
  from: number,
  to: number,
  step: number,
  degreesAt: (at: number) => number,
): readonly { readonly degrees: number; readonly at: number }[] {
  const found: { degrees: number; at: number }[] = [];
  let before = degreesAt(from);
  for (let at = from + STRIDE; at <= to; at += STRIDE) {
    const now = degreesAt(at);
    const degrees = Math.floor(Math.max(before, now) / step) * step;
    const isCrossed = degrees >= Math.min(before, now) && Math.abs(now - before) < step;
    if (isCrossed) found.push({ degrees, at: at - (STRIDE * (now - degrees)) / (now - before || 1) });
    before = now;
  }
  return found;
}

function longitude(degrees: number): string {
  const turned = ((((degrees + 180) % 360) + 360) % 360) - 180;
  return `${Math.abs(turned)}°${turned < 0 ? "W" : "E"}`;
}

function latitude(degrees: number): string {
  return degrees === 0 ? "0°" : `${Math.abs(degrees)}°${degrees < 0 ? "S" : "N"}`;
}
