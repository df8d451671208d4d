import { sidePalette, textPalette } from "#base";
import type { Side } from "#scenario/model";
import type { TextSize } from "../layout/labelBoxes.ts";
import { createPen, type Pen } from "./canvas.ts";
import { type LabelStyle, labelLooks } from "./labelStyle.ts";
import { canBeSpaced, directionOf } from "./script.ts";
import { paintSidePip } from "./sideShape.ts";

const PADDING = 2;
const PIP_ROOM = 11;

/** Sizes of texts in CSS pixels, each measured once. */
export function createTextMeasure(): (text: string, style: LabelStyle, side: Side | undefined) => TextSize {
  const pen = createPen(1, 1);
  const known = new Map<string, TextSize>();
  return (text, style, side) => {
    const key = `${style} ${side ? 1 : 0} ${text}`;
    const size = known.get(key) ?? measure(pen, text, style, side);
    known.set(key, size);
    return size;
  };
}

function measure(pen: Pen, text: string, style: LabelStyle, side: Side | undefined): TextSize {
  const { font, size } = labelLooks[style];
  const spacing = spacingOf(text, style);
  pen.font = font;
  const width = pen.measureText(text).width + spacing * ([...text].length - 1);
  return { width: Math.ceil(width) + 2 * PADDING + (side ? PIP_ROOM : 0), height: Math.ceil(size * 1.25) + 2 };
}

/** A name with its halo; with a side, in the side's colour after the side's shape. */
export function paintLabel(
  pen: Pen,
  text: string,
  style: LabelStyle,
  side: Side | undefined,
  { height }: TextSize,
): void {
  const look = labelLooks[style];
  const spacing = spacingOf(text, style);
  const left = PADDING + (side ? PIP_ROOM : 0);
  const baseline = height / 2 + look.size * 0.34;
  pen.font = look.font;
  pen.textBaseline = "alphabetic";
  pen.textAlign = "left";
  pen.direction = directionOf(text);
  pen.lineJoin = "round";
  pen.strokeStyle = textPalette.halo;
  pen.lineWidth = 3.2;
  pen.globalAlpha = look.halo;
  eachRun(pen, text, spacing, (run, x) => pen.strokeText(run, left + x, baseline));
  pen.globalAlpha = 1;
  pen.fillStyle = side ? sidePalette[side].line : look.colour;
  eachRun(pen, text, spacing, (run, x) => pen.fillText(run, left + x, baseline));
  if (side) paintSidePip(pen, side, PADDING + 4.5, height / 2 + 0.5, 3.6, textPalette.halo);
}

function spacingOf(text: string, style: LabelStyle): number {
  return canBeSpaced(text) ? labelLooks[style].spacing : 0;
}

/** Letterspaced text goes letter by letter: not every browser's canvas knows letterSpacing. */
function eachRun(pen: Pen, text: string, spacing: number, draw: (run: string, x: number) => void): void {
  if (spacing < 0.5) {
    draw(text, 0);
    return;
  }
  let before = "";
  for (const letter of text) {
    draw(letter, pen.measureText(before).width + spacing * [...before].length);
    before += letter;
  }
}
