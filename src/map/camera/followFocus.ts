import type { Box } from "../geo/point.ts";
import { type Camera, openBox, toWorld } from "./camera.ts";

/** How small the new focus may look for the camera to be left alone. */
const SMALL = 0.5;

export type FocusChange = {
  /** Where the camera is, or is flying. */
  readonly camera: Camera;
  /** Where the last view wanted it, and where the new one does. */
  readonly before: Camera;
  readonly after: Camera;
  /** Whether the new view has a focus of its own, and not just the whole map. */
  readonly hasFocus: boolean;
};

/** Where a change of focus takes the camera. Undefined when the user has chosen a sight that shows it well enough. */
export function followFocus({ camera, before, after, hasFocus }: FocusChange): Camera | undefined {
  if (isSameSight(camera, before)) return after;
  return hasFocus && !isShown(after, camera) ? after : undefined;
}

/** Less than four pixels apart, at nearly one scale. */
export function isSameSight(a: Camera, b: Camera): boolean {
  return Math.abs(a.scale / b.scale - 1) < 0.01 && Math.hypot(a.x - b.x, a.y - b.y) * a.scale < 4;
}

function isShown(wanted: Camera, camera: Camera): boolean {
  const inner = sight(wanted);
  const outer = sight(camera);
  return (
    camera.scale >= wanted.scale * SMALL &&
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** The world box in the open part of the screen. */
function sight(camera: Camera): Box {
  const open = openBox(camera);
  const [x, y] = toWorld(camera, [open.x, open.y]);
  return { x, y, width: open.width / camera.scale, height: open.height / camera.scale };
}
