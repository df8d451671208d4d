import { unreachable } from "#base";
import { createPen, type Pen } from "./canvas.ts";
import type { Hatch } from "./zoneStyle.ts";

const GAP: Readonly<Record<Hatch, number>> = { rising: 8, falling: 9, crossed: 10, level: 7, dotted: 7 };

/** A tile that repeats without seams, in device pixels. */
export function hatchTile(hatch: Hatch, colour: string, dpr: number): HTMLCanvasElement {
  const size = Math.round(GAP[hatch] * dpr);
  const pen = createPen(size, size);
  pen.strokeStyle = colour;
  pen.fillStyle = colour;
  pen.lineWidth = 0.9 * dpr;
  drawHatch(pen, hatch, size, dpr);
  return pen.canvas;
}

function drawHatch(pen: Pen, hatch: Hatch, size: number, dpr: number): void {
  switch (hatch) {
    case "rising":
      strokeDiagonals(pen, size, 1);
      break;
    case "falling":
      strokeDiagonals(pen, size, -1);
      break;
    case "crossed":
      strokeDiagonals(pen, size, 1);
      strokeDiagonals(pen, size, -1);
      break;
    case "level":
      pen.beginPath();
      pen.moveTo(0, size / 2);
      pen.lineTo(size, size / 2);
      pen.stroke();
      break;
    case "dotted":
      pen.beginPath();
      pen.arc(size / 2, size / 2, 0.8 * dpr, 0, 2 * Math.PI);
      pen.fill();
      break;
    default:
      unreachable(hatch);
  }
}

function strokeDiagonals(pen: Pen, size: number, direction: 1 | -1): void {
  pen.beginPath();
  for (const shift of [-size, 0, size]) {
    pen.moveTo(shift - size, direction > 0 ? 2 * size : -size);
    pen.lineTo(shift + 2 * size, direction > 0 ? -size : 2 * size);
  }
  pen.stroke();
}
