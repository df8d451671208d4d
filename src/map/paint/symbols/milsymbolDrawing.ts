import { milsymbol } from "./milsymbol.ts";
import type { InkName, Stroke, SymbolDrawing } from "./symbolDrawing.ts";

/** Height of a square frame, CSS pixels, at full size. */
const FRAME_SIZE = 20;
const OUTLINE_WIDTH = 4;

/** Whether the code draws as a symbol rather than as a question mark. */
export function isKnownSymbol(sidc: string): boolean {
  return new milsymbol.Symbol(sidc).isValid() === true;
}

/**
 * The drawing of an APP-6 symbol; a code that isn't known becomes an empty frame. One that is planned has a broken frame (APP-6(D), status), and is
 * all lines.
 */
export function milsymbolDrawing(sidc: string, isPlanned: boolean): SymbolDrawing {
  const known = isKnownSymbol(sidc) ? sidc : `${sidc.slice(0, 10)}0000000000`;
  const lineWidth = isPlanned ? 8 : 4.5;
  const symbol = new milsymbol.Symbol(`${known.slice(0, 6)}${isPlanned ? "1" : "0"}${known.slice(7)}`, {
    size: FRAME_SIZE,
    colorMode: "Light",
    ...(isPlanned ? HOLLOW : FILLED),
    infoFields: false,
    outlineWidth: OUTLINE_WIDTH,
    strokeWidth: lineWidth,
    padding: 3,
  });
  const { x, y } = symbol.getOctagonAnchor();
  const { bbox, width, height, drawInstructions } = symbol;
  const margin = lineWidth + OUTLINE_WIDTH;
  return {
    strokes: drawInstructions,
    scale: FRAME_SIZE / 100,
    corner: [bbox.x1 - margin, bbox.y1 - margin],
    size: [width, height],
    middle: [x, y],
    lineWidth,
  };
}

/** milsymbol hands colours on as they are, and so the names of inks. */
const ink = (name: InkName): InkName => name;

const HOLLOW = { monoColor: ink("line"), outlineColor: ink("outline") };

const FRAME = ink("frame");
const FILLED = {
  fillColor: ink("fill"),
  frameColor: { Civilian: FRAME, Friend: FRAME, Hostile: FRAME, Neutral: FRAME, Unknown: FRAME, Suspect: FRAME },
  iconColor: ink("icon"),
  outlineColor: ink("outline"),
};

declare module "milsymbol" {
  interface Symbol {
    readonly drawInstructions: readonly Stroke[];
    readonly bbox: { readonly x1: number; readonly y1: number };
    readonly width: number;
    readonly height: number;
  }
}
