import { sidePalette, textPalette, unreachable } from "#base";
import type { PlaceKind, Side } from "#scenario/model";
import type { Pen } from "./canvas.ts";
import { sideShapePath } from "./sideShape.ts";

/** Side of the square that a mark is drawn in, CSS pixels. */
export const markSize = 20;

const { ink, halo, primary } = textPalette;

/** Whether places of a kind are marked; seas, straits and countries are only named. */
export function isMarked(kind: PlaceKind): boolean {
  return kind !== "sea" && kind !== "strait" && kind !== "land";
}

/** The outside shows its side (by the side's shape, a disc for none), the inside what it is. */
export function paintMark(pen: Pen, kind: PlaceKind, side: Side | undefined): void {
  const middle = markSize / 2;
  const radius = markRadius[kind];
  const colours = side ? sidePalette[side] : undefined;
  const outline = sideShapePath(colours?.shape ?? "disc", middle, middle, radius);
  pen.lineJoin = "round";
  pen.strokeStyle = halo;
  pen.lineWidth = 2.6;
  pen.globalAlpha = 0.85;
  pen.stroke(outline);
  pen.globalAlpha = 1;
  pen.fillStyle = colours?.fill ?? primary;
  pen.fill(outline);
  pen.fillStyle = ink;
  pen.strokeStyle = ink;
  pen.lineCap = "round";
  paintInside(pen, kind, middle, radius);
}

const markRadius: Readonly<Record<PlaceKind, number>> = {
  capital: 5.6,
  base: 5.2,
  port: 5.2,
  airfield: 5.2,
  site: 4.4,
  city: 3.4,
  island: 2.6,
  strait: 2.6,
  sea: 2.6,
  land: 2.6,
};

function paintInside(pen: Pen, kind: PlaceKind, middle: number, radius: number): void {
  switch (kind) {
    case "capital":
      paintStar(pen, middle, radius * 0.62);
      break;
    case "base":
      pen.fillRect(middle - 1.7, middle - 1.7, 3.4, 3.4);
      break;
    case "airfield":
      strokePath(pen, 1.5, [
        [middle - 2, middle + 2],
        [middle + 2, middle - 2],
      ]);
      break;
    case "port":
      strokePath(pen, 1.2, [
        [middle, middle - 2.6],
        [middle, middle + 2.2],
      ]);
      pen.beginPath();
      pen.arc(middle, middle - 0.2, 2.4, 0.15 * Math.PI, 0.85 * Math.PI);
      pen.stroke();
      break;
    case "site":
      pen.beginPath();
      pen.arc(middle, middle, 1.3, 0, 2 * Math.PI);
      pen.fill();
      break;
    case "city":
    case "island":
    case "strait":
    case "sea":
    case "land":
      break;
    default:
      unreachable(kind);
  }
}

function paintStar(pen: Pen, middle: number, radius: number): void {
  pen.beginPath();
  for (let corner = 0; corner < 10; corner += 1) {
    const reach = corner % 2 === 0 ? radius : radius * 0.42;
    const turn = (corner * Math.PI) / 5 - Math.PI / 2;
    pen.lineTo(middle + reach * Math.cos(turn), middle + reach * Math.sin(turn));
  }
  pen.closePath();
  pen.fill();
}

function strokePath(pen: Pen, width: number, points: readonly (readonly [number, number])[]): void {
  pen.lineWidth = width;
  pen.beginPath();
  for (const [x, y] of points) pen.lineTo(x, y);
  pen.stroke();
}
