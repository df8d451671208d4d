import type { Camera } from "../camera/camera.ts";
import { type Box, boxAround, type Point } from "../geo/point.ts";
import type { TextSize } from "./labelBoxes.ts";

/**
 * Where the name of an area may stand: inside it when it fits or when it is asked for, else along its line, at the
 * top first. Only boxes that are on the screen.
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
  return boxes.filter(
    ({ x, y, width, height }) => x >= 2 && y >= 2 && x + width <= camera.width - 2 && y + height <= camera.height - 2,
  );
}

function insideBoxes({ x, y, width, height }: Box, size: TextSize): readonly Box[] {
  const left = Math.round(x + width / 2 - size.width / 2);
  return [0.5, 0.3, 0.7].map((share) => ({ x: left, y: Math.round(y + height * share - size.height / 2), ...size }));
}

function outsideBoxes(ring: readonly Point[], around: Box, size: TextSize): readonly Box[] {
  const centre = around.x + around.width / 2;
  const topmost = ring.reduce<Point>(
    (best, point) => (point[1] < best[1] ? point : best),
    [centre, Number.POSITIVE_INFINITY],
  );
  const lowest = ring.reduce<Point>(
    (best, point) => (point[1] > best[1] ? point : best),
    [centre, Number.NEGATIVE_INFINITY],
  );
  const corners = ring.filter((_, index) => index % Math.max(1, Math.floor(ring.length / 16)) === 0);
  const over = ([x, y]: Point): Box => ({
    x: Math.round(x - size.width / 2),
    y: Math.round(y - size.height - 4),
    ...size,
  });
  const under = ([x, y]: Point): Box => ({ x: Math.round(x - size.width / 2), y: Math.round(y + 4), ...size });
  return [over(topmost), under(lowest), ...corners.flatMap((corner) => [over(corner), under(corner)])];
}
