import type { Box, Point } from "../geo/point.ts";

/** The world point in the middle of the screen, CSS pixels per kilometre, and the size of the screen. */
export type Camera = {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
};

/** How far the camera may go: scales in pixels per kilometre, and the world box its middle stays in. */
export type CameraLimits = { readonly lowest: number; readonly highest: number; readonly middle: Box };

export type Size = { readonly width: number; readonly height: number };

export function toScreen(camera: Camera, [x, y]: Point): Point {
  return [(x - camera.x) * camera.scale + camera.width / 2, (y - camera.y) * camera.scale + camera.height / 2];
}

export function toWorld(camera: Camera, [x, y]: Point): Point {
  return [(x - camera.width / 2) / camera.scale + camera.x, (y - camera.height / 2) / camera.scale + camera.y];
}

/** The world box that the screen shows. */
export function visibleBox({ x, y, scale, width, height }: Camera): Box {
  return { x: x - width / 2 / scale, y: y - height / 2 / scale, width: width / scale, height: height / scale };
}

/** Shows a world box whole, as large as the screen allows. */
export function fitBox(box: Box, { width, height }: Size): Camera {
  const scale = Math.min(width / box.width, height / box.height);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, scale, width, height };
}

/** Moves what is seen by CSS pixels: a positive `dx` moves the map to the right. */
export function panCamera(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale };
}

/** Zooms so that the world point under a screen point stays there, as far as the limits allow. */
export function zoomCamera(camera: Camera, factor: number, at: Point, limits: CameraLimits): Camera {
  const scale = clamp(camera.scale * factor, limits.lowest, limits.highest);
  const fixed = toWorld(camera, at);
  return {
    ...camera,
    scale,
    x: fixed[0] - (at[0] - camera.width / 2) / scale,
    y: fixed[1] - (at[1] - camera.height / 2) / scale,
  };
}

export function limitCamera(camera: Camera, { lowest, highest, middle }: CameraLimits): Camera {
  return {
    ...camera,
    scale: clamp(camera.scale, lowest, highest),
    x: clamp(camera.x, middle.x, middle.x + middle.width),
    y: clamp(camera.y, middle.y, middle.y + middle.height),
  };
}

/** The same middle and scale on a screen of another size. */
export function resizeCamera(camera: Camera, { width, height }: Size): Camera {
  return { ...camera, width, height };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
