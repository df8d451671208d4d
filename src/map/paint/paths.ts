import { type Box, boxAround, type Point } from "../geo/point.ts";

/** A path in world kilometres and the box around it. */
export type WorldPath = { readonly path: Path2D; readonly box: Box };

export function toWorldPath(lines: readonly (readonly Point[])[], isClosed: boolean): WorldPath {
  const path = new Path2D();
  for (const line of lines) {
    line.forEach(([x, y], index) => {
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
    if (isClosed) path.closePath();
  }
  return { path, box: boxAround(lines.flat()) };
}
