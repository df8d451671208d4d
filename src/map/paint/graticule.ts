import { textPalette } from "#base";
import type { Camera } from "../camera/camera.ts";
import type { Bounds, MapProjection } from "../geo/projection.ts";
import { setWorldUnits } from "./baseMap.ts";
import type { Pen } from "./canvas.ts";
import { toWorldPath, type WorldPath } from "./paths.ts";

export type Graticule = { readonly bounds: Bounds; readonly wide: WorldPath; readonly close: WorldPath };

export const CLOSE_FROM_SCALE = 0.75;

/** Meridians and parallels every 10 degrees, and every 2 for a closer look. */
export function createGraticule(bounds: Bounds, projection: MapProjection): Graticule {
  return { bounds, wide: netOf(bounds, projection, 10), close: netOf(bounds, projection, 2) };
}

function netOf({ west, south, east, north }: Bounds, { project }: MapProjection, step: number): WorldPath {
  const range = (from: number, to: number, by: number): number[] =>
    Array.from({ length: Math.floor((to - from) / by + 1e-9) + 1 }, (_, i) => from + i * by);
  const first = (value: number): number => Math.ceil(value / step) * step;
  const meridians = range(first(west), east, step).map((longitude) =>
    range(south, north, 1).map((latitude) => project([latitude, longitude])),
  );
  const parallels = range(first(south), north, step).map((latitude) =>
    range(west, east, 1).map((longitude) => project([latitude, longitude])),
  );
  return toWorldPath([...meridians, ...parallels], false);
}

export function paintGraticule(pen: Pen, camera: Camera, dpr: number, { wide, close }: Graticule): void {
  setWorldUnits(pen, camera, dpr);
  pen.setLineDash([]);
  pen.strokeStyle = textPalette.sea;
  pen.lineWidth = 1 / camera.scale / dpr;
  pen.globalAlpha = 0.17;
  pen.stroke(wide.path);
  if (camera.scale > CLOSE_FROM_SCALE) {
    pen.globalAlpha = 0.09;
    pen.stroke(close.path);
  }
  pen.globalAlpha = 1;
}
