import { sidePalette, textPalette } from "#base";
import type { Side, UnitStatus } from "#scenario/model";
import type { Pen } from "./canvas.ts";
import { milsymbol } from "./milsymbol.ts";
import { paintSidePip } from "./sideShape.ts";

export type SymbolPicture = {
  readonly canvas: HTMLCanvasElement;
  readonly middle: readonly [x: number, y: number];
};

/** Height of a square frame, CSS pixels, at full size. */
const FRAME_SIZE = 20;

/** Whether the code draws as a symbol rather than as a question mark. */
export function isKnownSymbol(sidc: string): boolean {
  return new milsymbol.Symbol(sidc).isValid() === true;
}

/**
 * An APP-6 symbol filled with its side's colour; a code that isn't known becomes an empty frame. Whether it is damaged
 * or destroyed is drawn over it, as a stroke or a cross (APP-6(D), operational condition).
 */
export function drawSymbol(sidc: string, side: Side, status: UnitStatus, scale: number): SymbolPicture {
  const known = isKnownSymbol(sidc) ? sidc : `${sidc.slice(0, 10)}0000000000`;
  const symbol = new milsymbol.Symbol(`${known.slice(0, 6)}0${known.slice(7)}`, {
    size: FRAME_SIZE,
    colorMode: "Light",
    fillColor: status === "destroyed" ? DEAD : sidePalette[side].fill,
    frameColor: frameColours,
    iconColor: textPalette.ink,
    infoFields: false,
    outlineColor: textPalette.primary,
    outlineWidth: 4,
    strokeWidth: 4.5,
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

const DEAD = textPalette.spent;
const INK = textPalette.ink;
const frameColours = {
  Civilian: INK,
  Friend: INK,
  Hostile: INK,
  Neutral: INK,
  Unknown: INK,
  Suspect: INK,
};
