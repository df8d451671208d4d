import type { SymbolOptions } from "milsymbol";
import { sidePalette, textPalette } from "#base";
import type { Side, UnitStatus } from "#scenario/model";
import type { Pen } from "./canvas.ts";
import { milsymbol } from "./milsymbol.ts";
import type { Picture } from "./picture.ts";
import { paintSidePip } from "./sideShape.ts";

export type SymbolPicture = {
  readonly canvas: HTMLCanvasElement;
  readonly middle: readonly [x: number, y: number];
};

export type SymbolLook = Omit<Extract<Picture, { kind: "symbol" }>, "kind" | "size">;

/** Height of a square frame, CSS pixels, at full size. */
const FRAME_SIZE = 20;

/** Whether the code draws as a symbol rather than as a question mark. */
export function isKnownSymbol(sidc: string): boolean {
  return new milsymbol.Symbol(sidc).isValid() === true;
}

/**
 * An APP-6 symbol filled with its side's colour; a code that isn't known becomes an empty frame. Whether it is damaged
 * or destroyed is drawn over it, as a stroke or a cross; one that is planned has a broken frame (APP-6(D), operational
 * condition and status).
 */
export function drawSymbol(look: SymbolLook, scale: number): SymbolPicture {
  const { sidc, side, status, isPlanned } = look;
  const known = isKnownSymbol(sidc) ? sidc : `${sidc.slice(0, 10)}0000000000`;
  const symbol = new milsymbol.Symbol(`${known.slice(0, 6)}${isPlanned ? "1" : "0"}${known.slice(7)}`, {
    size: FRAME_SIZE,
    colorMode: "Light",
    ...(isPlanned ? hollow(side) : filled(side, status)),
    infoFields: false,
    outlineWidth: 4,
    strokeWidth: isPlanned ? 8 : 4.5,
    padding: 3,
  });
  const { x, y } = symbol.getOctagonAnchor();
  return { canvas: symbol.asCanvas(scale), middle: [x * scale, y * scale] };
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
function hollow(side: Side): SymbolOptions {
  return { monoColor: sidePalette[side].line, outlineColor: textPalette.halo };
}

function filled(side: Side, status: UnitStatus): SymbolOptions {
  return {
    fillColor: isDead[status] ? textPalette.spent : sidePalette[side].fill,
    frameColor: frameColours,
    iconColor: textPalette.ink,
    outlineColor: textPalette.primary,
  };
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
const INK = textPalette.ink;
const frameColours = {
  Civilian: INK,
  Friend: INK,
  Hostile: INK,
  Neutral: INK,
  Unknown: INK,
  Suspect: INK,
};
