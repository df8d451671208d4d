import { seaPalette, sidePalette, textPalette } from "#base";
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

function filled(side: Side, status: UnitStatus): SymbolColours {
  return {
    fillColor: status === "destroyed" ? DEAD : sidePalette[side].fill,
    frameColor: everyFrame(textPalette.ink),
    iconColor: textPalette.ink,
    outlineColor: textPalette.primary,
  };
}

/** What isn't there yet is drawn in its side's colour on the dark of the sea. */
function hollow(side: Side): SymbolColours {
  const { line } = sidePalette[side];
  return {
    fillColor: seaPalette.deep,
    frameColor: everyFrame(line),
    iconColor: line,
    outlineColor: textPalette.halo,
  };
}

type SymbolColours = {
  readonly fillColor: string;
  readonly frameColor: Readonly<Record<Affiliation, string>>;
  readonly iconColor: string;
  readonly outlineColor: string;
};

type Affiliation = "Civilian" | "Friend" | "Hostile" | "Neutral" | "Unknown" | "Suspect";

function everyFrame(colour: string): Readonly<Record<Affiliation, string>> {
  return {
    Civilian: colour,
    Friend: colour,
    Hostile: colour,
    Neutral: colour,
    Unknown: colour,
    Suspect: colour,
  };
}

const DEAD = "#8b8a86";
