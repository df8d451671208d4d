import milsymbol from "milsymbol";
import { sidePalette, textPalette } from "#base";
import type { Side, UnitStatus } from "#scenario/model";
import type { Pen } from "./canvas.ts";
import { paintSidePip } from "./sideShape.ts";

export type SymbolPicture = { readonly canvas: HTMLCanvasElement; readonly middle: readonly [x: number, y: number] };

const SIZE = 21;
const STATUS_DIGIT: Readonly<Record<UnitStatus, string>> = { present: "0", damaged: "3", destroyed: "4" };

/** The code with its seventh digit, the status of APP-6(D), set. */
export function withStatus(sidc: string, status: UnitStatus): string {
  return sidc.slice(0, 6) + STATUS_DIGIT[status] + sidc.slice(7);
}

/** Whether the code draws as a symbol rather than as a question mark. */
export function isKnownSymbol(sidc: string): boolean {
  return new milsymbol.Symbol(sidc).isValid() === true;
}

/** An APP-6 symbol filled with its side's colour; a code that isn't known becomes an empty frame. */
export function drawSymbol(sidc: string, side: Side, status: UnitStatus, dpr: number): SymbolPicture {
  const known = isKnownSymbol(sidc) ? sidc : `${sidc.slice(0, 10)}0000000000`;
  const symbol = new milsymbol.Symbol(withStatus(known, status), {
    size: SIZE,
    colorMode: "Light",
    fillColor: status === "destroyed" ? "#8b8a86" : sidePalette[side].fill,
    frameColor: frameColours,
    iconColor: textPalette.ink,
    infoFields: false,
    outlineColor: textPalette.halo,
    outlineWidth: 5,
    strokeWidth: 4.5,
    padding: 3,
  });
  const anchor = symbol.getOctagonAnchor();
  return { canvas: symbol.asCanvas(dpr), middle: [anchor.x * dpr, anchor.y * dpr] };
}

/** Half the height of a frame, CSS pixels. */
export const symbolReach = 15;

export function paintSymbolPip(pen: Pen, side: Side, x: number, y: number): void {
  paintSidePip(pen, side, x, y, 3.4, textPalette.halo);
}

const INK = textPalette.ink;
const frameColours = { Civilian: INK, Friend: INK, Hostile: INK, Neutral: INK, Unknown: INK, Suspect: INK };
