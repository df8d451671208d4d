import { type Camera, openBox } from "../camera/camera.ts";
import { type Box, boxAround, growBox, isInBox, type Point } from "../geo/point.ts";
import { pointAlong } from "../view/motion.ts";
import { isInside } from "./hitTest.ts";
import type { TextSize } from "./labelBoxes.ts";

/**
 * Where the name of an area may stand: inside it when it fits or when it is asked for, otherwise along its line, at the
 * top first. Only boxes in the open part of the screen.
 */
export function zoneLabelBoxes(
  ring: readonly Point[],
  size: TextSize,
  camera: Camera,
  isSolid: boolean,
  isAsked: boolean,
): readonly Box[] {
  const around = boxAround(ring);
  const fits = around.width > size.width * 0.8 && around.height > size.height * 1.4;
  const inside = isSolid && (fits || isAsked) ? insideBoxes(around, size) : [];
  const isTiny = !fits && !isAsked && around.width < size.width * 0.35;
  const boxes = isTiny ? [] : [...inside, ...outsideBoxes(ring, around, size)];
  const open = growBox(openBox(camera), -2);
  return boxes.filter(({ x, y, width, height }) => isInBox([x, y], open) && isInBox([x + width, y + height], open));
}

function insideBoxes({ x, y, width, height }: Box, size: TextSize): readonly Box[] {
  const left = Math.round(x + width / 2 - size.width / 2);
  return [0.5, 0.3, 0.7].map((share) => ({ x: left, y: Math.round(y + height * share - size.height / 2), ...size }));
}

/** Over the top, under the foot, then beside points along the line, on the side away from the middle of the zone. */
function outsideBoxes(ring: readonly Point[], around: Box, size: TextSize): readonly Box[] {
  const centre: Point = [around.x + around.width / 2, around.y + around.height / 2];
  const topmost = ring.reduce((best, point) => (point[1] < best[1] ? point : best), centre);
  const lowest = ring.reduce((best, point) => (point[1] > best[1] ? point : best), centre);
  const over = ([x, y]: Point): Box => ({
    x: Math.round(x - size.width / 2),
    y: Math.round(y - size.height - 4),
    ...size,
  });
  const under = ([x, y]: Point): Box => ({ x: Math.round(x - size.width / 2), y: Math.round(y + 4), ...size });
  const left = ([x, y]: Point): Box => ({
    x: Math.round(x - size.width - 5),
    y: Math.round(y - size.height / 2),
    ...size,
  });
  const right = ([x, y]: Point): Box => ({ x: Math.round(x + 5), y: Math.round(y - size.height / 2), ...size });
  const beside = (point: Point): Box => (point[0] < centre[0] ? left(point) : right(point));
  return [over(topmost), under(lowest), ...samplesAlong(ring).map(beside)].filter((box) => !isCrossed(ring, box));
}

function samplesAlong(ring: readonly Point[]): readonly Point[] {
  const closed = [...ring, ...ring.slice(0, 1)];
  return Array.from({ length: SAMPLES }, (_, index) => pointAlong(closed, index / SAMPLES));
}

/** Whether a line runs through the middle of a box or along its foot. */
function isCrossed(ring: readonly Point[], { x, y, width, height }: Box): boolean {
  const probes: readonly Point[] = [0.05, 0.35, 0.65, 0.95].map((share) => [x + width * share, y + height / 2]);
  const inside = probes.filter((probe) => isInside(ring, probe)).length;
  return inside > 0 && inside < probes.length;
}

const SAMPLES = 24;
