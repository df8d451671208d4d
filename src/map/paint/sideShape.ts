import { type SideShape, sidePalette } from "#base";
import type { Side } from "#scenario/model";
import type { Pen } from "./canvas.ts";

/** The outline of a side's shape about a point; `radius` reaches its farthest corner or so. */
export function sideShapePath(shape: SideShape, x: number, y: number, radius: number): Path2D {
  const path = new Path2D();
  const corners = SHAPES[shape];
  if (!corners) {
    path.arc(x, y, radius * 0.9, 0, 2 * Math.PI);
    return path;
  }
  corners.forEach(([dx, dy], index) => {
    if (index === 0) path.moveTo(x + dx * radius, y + dy * radius);
    else path.lineTo(x + dx * radius, y + dy * radius);
  });
  path.closePath();
  return path;
}

const THIRD = 0.36;
const SHAPES: Readonly<Record<SideShape, readonly (readonly [number, number])[] | undefined>> = {
  disc: undefined,
  ring: undefined,
  square: [
    [-0.82, -0.82],
    [0.82, -0.82],
    [0.82, 0.82],
    [-0.82, 0.82],
  ],
  diamond: [
    [0, -1.12],
    [1.12, 0],
    [0, 1.12],
    [-1.12, 0],
  ],
  triangle: [
    [0, -1.05],
    [1.05, 0.8],
    [-1.05, 0.8],
  ],
  wedge: [
    [-1.05, -0.8],
    [1.05, -0.8],
    [0, 1.05],
  ],
  hexagon: [
    [-1, 0],
    [-0.5, -0.87],
    [0.5, -0.87],
    [1, 0],
    [0.5, 0.87],
    [-0.5, 0.87],
  ],
  cross: [
    [-THIRD, -1],
    [THIRD, -1],
    [THIRD, -THIRD],
    [1, -THIRD],
    [1, THIRD],
    [THIRD, THIRD],
    [THIRD, 1],
    [-THIRD, 1],
    [-THIRD, THIRD],
    [-1, THIRD],
    [-1, -THIRD],
    [-THIRD, -THIRD],
  ],
};

/** A side's mark: its shape in its colour with a dark rim. */
export function paintSidePip(pen: Pen, side: Side, x: number, y: number, radius: number, rim: string): void {
  const { shape, line } = sidePalette[side];
  const path = sideShapePath(shape, x, y, radius);
  pen.lineJoin = "round";
  pen.strokeStyle = rim;
  pen.lineWidth = radius * 0.7;
  pen.stroke(path);
  if (shape === "ring") {
    pen.strokeStyle = line;
    pen.lineWidth = radius * 0.45;
    pen.stroke(sideShapePath(shape, x, y, radius * 0.8));
    return;
  }
  pen.fillStyle = line;
  pen.fill(path);
}
