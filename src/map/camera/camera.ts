import type { Box, Point } from "../geo/point.ts";

/** How much of each edge of the screen is covered by something else, CSS pixels. */
export type Insets = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Size of the screen, CSS pixels; all of it is open without insets. */
export type Size = { readonly width: number; readonly height: number; readonly insets?: Insets };

/** The world point in the middle of the open part of the screen, CSS pixels per kilometre, and the size of the screen. */
export type Camera = Size & { readonly x: number; readonly y: number; readonly scale: number };

/** How far the camera may go: scales in pixels per kilometre, and the world box its middle stays in. */
export type CameraLimits = { readonly lowest: number; readonly highest: number; readonly middle: Box };

const SMALLEST_OPENING = 80;

/** The part of the screen that nothing covers. Insets that leave next to nothing are ignored, each way by itself. */
export function openBox({ width, height, insets }: Size): Box {
  const { left = 0, right = 0, top = 0, bottom = 0 } = insets ?? {};
  const isWide = width - left - right >= SMALLEST_OPENING;
  const isHigh = height - top - bottom >= SMALLEST_OPENING;
  return {
    x: isWide ? left : 0,
    y: isHigh ? top : 0,
    width: isWide ? width - left - right : width,
    height: isHigh ? height - top - bottom : height,
  };
}

export function openMiddle(size: Size): Point {
  const { x, y, width, height } = openBox(size);
  return [x + width / 2, y + height / 2];
}

export function toScreen(camera: Camera, [x, y]: Point): Point {
  const [middleX, middleY] = openMiddle(camera);
  return [(x - camera.x) * camera.scale + middleX, (y - camera.y) * camera.scale + middleY];
}

export function toWorld(camera: Camera, [x, y]: Point): Point {
  const [middleX, middleY] = openMiddle(camera);
  return [(x - middleX) / camera.scale + camera.x, (y - middleY) / camera.scale + camera.y];
}

/** The world box that the screen shows, under its insets too. */
export function visibleBox(camera: Camera): Box {
  const [x, y] = toWorld(camera, [0, 0]);
  return { x, y, width: camera.width / camera.scale, height: camera.height / camera.scale };
}

/** Shows a world box whole, as large as the open part of the screen allows. */
export function fitBox(box: Box, size: Size): Camera {
  const open = openBox(size);
  const scale = Math.min(open.width / box.width, open.height / box.height);
  return { ...screenOf(size), x: box.x + box.width / 2, y: box.y + box.height / 2, scale };
}

/** Moves what is seen by CSS pixels: a positive `dx` moves the map to the right. */
export function panCamera(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale };
}

/** Zooms so that the world point under a screen point stays there, as far as the limits allow. */
export function zoomCamera(camera: Camera, factor: number, at: Point, limits: CameraLimits): Camera {
  const scale = clamp(camera.scale * factor, limits.lowest, limits.highest);
  const fixed = toWorld(camera, at);
  const middle = openMiddle(camera);
  return {
    ...camera,
    scale,
    x: fixed[0] - (at[0] - middle[0]) / scale,
    y: fixed[1] - (at[1] - middle[1]) / scale,
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
export function resizeCamera(camera: Camera, size: Size): Camera {
  return { ...camera, ...screenOf(size) };
}

/** The same sight behind other insets: nothing on the screen moves. */
export function insetCamera(camera: Camera, insets: Insets): Camera {
  const [x, y] = toWorld(camera, openMiddle({ ...camera, insets }));
  return { ...camera, insets, x, y };
}

function screenOf({ width, height, insets }: Size): Size {
  return { width, height, ...(insets === undefined ? {} : { insets }) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
