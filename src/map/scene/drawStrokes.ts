import type * as Phaser from "phaser";
import { unreachable } from "#base";
import type { Stroke } from "../animation/frame.ts";
import type { Point } from "../geo/point.ts";

/** Draws strokes anew; lengths are CSS pixels. */
export function drawStrokes(graphics: Phaser.GameObjects.Graphics, strokes: readonly Stroke[], dpr: number): void {
  graphics.clear();
  for (const stroke of strokes) {
    const colour = Number.parseInt(stroke.colour.slice(1), 16);
    graphics.lineStyle(stroke.width * dpr, colour, stroke.alpha);
    switch (stroke.kind) {
      case "line":
        drawLine(graphics, stroke.points, dpr);
        break;
      case "ring":
        graphics.strokeCircle(stroke.at[0] * dpr, stroke.at[1] * dpr, stroke.radius * dpr);
        break;
      case "dot":
        graphics.fillStyle(colour, stroke.alpha);
        graphics.fillCircle(stroke.at[0] * dpr, stroke.at[1] * dpr, stroke.radius * dpr);
        break;
      case "brackets":
        drawBrackets(graphics, stroke.at, stroke.width2 / 2, stroke.height2 / 2, dpr);
        break;
      default:
        unreachable(stroke);
    }
  }
}

function drawLine(graphics: Phaser.GameObjects.Graphics, points: readonly Point[], dpr: number): void {
  graphics.beginPath();
  points.forEach(([x, y], index) => {
    if (index === 0) graphics.moveTo(x * dpr, y * dpr);
    else graphics.lineTo(x * dpr, y * dpr);
  });
  graphics.strokePath();
}

/** The four corners of a box. */
function drawBrackets(
  graphics: Phaser.GameObjects.Graphics,
  [x, y]: Point,
  reachX: number,
  reachY: number,
  dpr: number,
): void {
  const arm = 7;
  for (const sx of [-1, 1])
    for (const sy of [-1, 1]) {
      const corner: Point = [x + sx * reachX, y + sy * reachY];
      drawLine(graphics, [[corner[0] - sx * arm, corner[1]], corner, [corner[0], corner[1] - sy * arm]], dpr);
    }
}
