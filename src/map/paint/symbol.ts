import { sidePalette, textPalette } from "#base";
import type { Side, UnitStatus } from "#scenario/model";
import { createPen, type Pen } from "./canvas.ts";
import type { Picture } from "./picture.ts";
import { paintSidePip } from "./sideShape.ts";
import { drawSymbolStrokes } from "./symbols/drawStrokes.ts";
import type { Inks } from "./symbols/symbolDrawing.ts";
import { symbolStore } from "./symbols/symbolStore.ts";

export type SymbolPicture = {
  readonly canvas: HTMLCanvasElement;
  readonly middle: readonly [x: number, y: number];
};

export type SymbolLook = Omit<Extract<Picture, { kind: "symbol" }>, "kind" | "size">;

/**
 * An APP-6 symbol filled with its side's colour. Whether it is damaged or destroyed is drawn over it, as a stroke or a cross (APP-6(D), operational
 * condition).
 */
export function drawSymbol({ sidc, side, status, isPlanned }: SymbolLook, scale: number): SymbolPicture {
  const drawing = symbolStore.drawing(sidc, isPlanned);
  const [width, height] = drawing.size;
  const [x, y] = drawing.middle;
  const pen = createPen(Math.floor(width * scale), Math.floor(height * scale));
  drawSymbolStrokes(pen, drawing, isPlanned ? hollow(side) : filled(side, status), scale);
  return { canvas: pen.canvas, middle: [x * scale, y * scale] };
}

/** The stroke of the damaged and the cross of the destroyed, about the middle of a symbol. */
export function paintStatus(pen: Pen, status: UnitStatus, x: number, y: number): void {
  if (status === "present") return;
  const strokes = new Path2D();
  strokes.moveTo(x - 12, y + 12);
  strokes.lineTo(x + 12, y - 12);
  if (status === "destroyed") {
    strokes.moveTo(x - 12, y - 12);
    strokes.lineTo(x + 12, y + 12);
  }
  pen.lineCap = "round";
  for (const [colour, width] of [
    [textPalette.halo, 5.5],
    [textPalette.primary, 2.4],
  ] as const) {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.stroke(strokes);
  }
}

export function paintSymbolPip(pen: Pen, side: Side, x: number, y: number): void {
  paintSidePip(pen, side, x + 11, y + 10.5, 3.4, textPalette.halo);
}

/** What isn't there yet is drawn in lines of its side's colour. */
function hollow(side: Side): Inks {
  const { line } = sidePalette[side];
  return { fill: line, frame: line, icon: line, line, outline: textPalette.halo };
}

function filled(side: Side, status: UnitStatus): Inks {
  const { ink, primary, spent } = textPalette;
  return { fill: isDead[status] ? spent : sidePalette[side].fill, frame: ink, icon: ink, line: ink, outline: primary };
}

/** Dark behind the lines of a hollow symbol, that they stand out from whatever lies there. */
export function paintHollowGround(pen: Pen, x: number, y: number): void {
  pen.globalAlpha = 0.72;
  pen.fillStyle = textPalette.halo;
  pen.beginPath();
  pen.arc(x, y, 13, 0, 2 * Math.PI);
  pen.fill();
  pen.globalAlpha = 1;
}

const isDead: Readonly<Record<UnitStatus, boolean>> = { present: false, damaged: false, destroyed: true };
