import { textPalette } from "#base";
import type { Side } from "#scenario/model";
import type { TextSize } from "../layout/labelBoxes.ts";
import { createPen, type Pen } from "./canvas.ts";
import { sansFamily } from "./fonts.ts";
import { impactSize, paintImpact } from "./impact.ts";
import { paintLabel } from "./label.ts";
import type { LabelStyle } from "./labelStyle.ts";
import { markSize, paintMark } from "./mark.ts";
import type { Picture } from "./picture.ts";
import { drawSymbol, paintHollowGround, paintStatus, paintSymbolPip } from "./symbol.ts";

/** A drawn picture in device pixels, and the pixel of it that stands on its point. */
export type Raster = { readonly canvas: HTMLCanvasElement; readonly anchor: readonly [x: number, y: number] };

export type MeasureText = (text: string, style: LabelStyle, side: Side | undefined) => TextSize;

const COUNT_SIZE = 16;

/** Names stand on their top left corner, all else on its middle. */
export function rasterise(picture: Picture, dpr: number, measure: MeasureText): Raster {
  switch (picture.kind) {
    case "symbol":
      return rasteriseSymbol(picture, dpr);
    case "mark":
      return centred(markSize, dpr, (pen) => paintMark(pen, picture.place, picture.side));
    case "impact":
      return centred(impactSize, dpr, (pen) => paintImpact(pen, picture.side));
    case "count":
      return centred(COUNT_SIZE, dpr, (pen) => paintCount(pen, picture.count));
    case "label": {
      const { text, style, side } = picture;
      const size = measure(text, style, side);
      const pen = scaledPen(size.width, size.height, dpr);
      paintLabel(pen, text, style, side, size);
      return { canvas: pen.canvas, anchor: [0, 0] };
    }
  }
}

function rasteriseSymbol({ size, ...look }: Extract<Picture, { kind: "symbol" }>, dpr: number): Raster {
  const { side, status } = look;
  const scale = dpr * size;
  const { canvas: symbol, middle } = drawSymbol(look, scale);
  const room = Math.round(4 * scale);
  const pen = createPen(symbol.width + 2 * room, symbol.height + 2 * room);
  if (look.isPlanned) {
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    paintHollowGround(pen, (middle[0] + room) / scale, (middle[1] + room) / scale);
    pen.setTransform(1, 0, 0, 1, 0, 0);
  }
  if (status === "destroyed") pen.globalAlpha = 0.85;
  pen.drawImage(symbol, room, room);
  pen.globalAlpha = 1;
  const anchor = [Math.round(middle[0] + room), Math.round(middle[1] + room)] as const;
  const [x, y] = [anchor[0] / scale, anchor[1] / scale];
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  paintStatus(pen, status, x, y);
  paintSymbolPip(pen, side, x, y);
  return { canvas: pen.canvas, anchor };
}

function centred(size: number, dpr: number, paint: (pen: Pen) => void): Raster {
  const pen = scaledPen(size, size, dpr);
  paint(pen);
  return { canvas: pen.canvas, anchor: [pen.canvas.width / 2, pen.canvas.height / 2] };
}

function scaledPen(width: number, height: number, dpr: number): Pen {
  const pen = createPen(Math.ceil(width * dpr), Math.ceil(height * dpr));
  pen.setTransform(dpr, 0, 0, dpr, 0, 0);
  return pen;
}

function paintCount(pen: Pen, count: number): void {
  const middle = COUNT_SIZE / 2;
  pen.fillStyle = textPalette.primary;
  pen.strokeStyle = textPalette.halo;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.roundRect(1, 1, COUNT_SIZE - 2, COUNT_SIZE - 2, 5);
  pen.fill();
  pen.stroke();
  pen.fillStyle = textPalette.ink;
  pen.font = `700 ${count > 9 ? 9 : 10.5}px ${sansFamily}`;
  pen.textAlign = "center";
  pen.textBaseline = "alphabetic";
  pen.fillText(String(count), middle, middle + 3.7);
}
