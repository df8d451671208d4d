import { unreachable } from "#base";
import type { Pen } from "../canvas.ts";
import type { Inks, Paint, Stroke, SymbolDrawing } from "./symbolDrawing.ts";

const NO_COLOUR = "rgba(0,0,0,0)";

/** Draws a symbol's strokes in its colours, its corner on the pen's origin, at so many pixels to a CSS pixel. */
export function drawSymbolStrokes(pen: Pen, drawing: SymbolDrawing, inks: Inks, pixelRatio: number): void {
  const { strokes, scale, corner, lineWidth } = drawing;
  pen.save();
  pen.scale(pixelRatio * scale, pixelRatio * scale);
  pen.translate(-corner[0], -corner[1]);
  drawAll({ pen, inks, lineWidth }, strokes);
  pen.restore();
}

type Hand = { readonly pen: Pen; readonly inks: Inks; readonly lineWidth: number };

function drawAll(hand: Hand, strokes: readonly Stroke[]): void {
  for (const stroke of strokes)
    if (isList(stroke)) drawAll(hand, stroke);
    else drawOne(hand, stroke);
}

const isList = (stroke: Stroke): stroke is readonly Stroke[] => Array.isArray(stroke);

function drawOne(hand: Hand, stroke: Exclude<Stroke, readonly Stroke[]>): void {
  const { pen } = hand;
  switch (stroke.type) {
    case "path": {
      const path = new Path2D(stroke.d);
      paint(hand, stroke, path, stroke.clipPath);
      break;
    }
    case "circle": {
      const path = new Path2D();
      path.arc(stroke.cx, stroke.cy, stroke.r, 0, 2 * Math.PI);
      paint(hand, stroke, path, stroke.clipPath);
      break;
    }
    case "text":
      write(hand, stroke);
      break;
    case "translate":
      drawWithin(hand, stroke.draw, () => pen.translate(stroke.x, stroke.y));
      break;
    case "rotate":
      drawWithin(hand, stroke.draw, () => {
        pen.translate(stroke.x, stroke.y);
        pen.rotate((stroke.degree * Math.PI) / 180);
        pen.translate(-stroke.x, -stroke.y);
      });
      break;
    case "scale":
      drawWithin(hand, stroke.draw, () => pen.scale(stroke.factor, stroke.factor));
      break;
    case "clip":
      drawWithin(hand, stroke.draw, () => pen.clip(new Path2D(stroke.d)));
      break;
    default:
      unreachable(stroke);
  }
}

function drawWithin(hand: Hand, strokes: readonly Stroke[], enter: () => void): void {
  hand.pen.save();
  enter();
  drawAll(hand, strokes);
  hand.pen.restore();
}

function paint(hand: Hand, look: Paint, path: Path2D, clipPath: string | undefined): void {
  const { pen } = hand;
  dip(hand, look);
  if (look.fill !== undefined && look.fill !== false) {
    pen.save();
    if (clipPath !== undefined) pen.clip(new Path2D(clipPath));
    pen.globalAlpha = look.fillopacity ?? 1;
    pen.fill(path);
    pen.restore();
  }
  if (look.stroke !== false) pen.stroke(path);
}

function write(hand: Hand, look: Extract<Stroke, { type: "text" }>): void {
  const { pen } = hand;
  dip(hand, look);
  pen.font = `${look.fontweight ?? ""} ${look.fontsize}px ${look.fontfamily}`;
  pen.textAlign = look.textanchor === "middle" ? "center" : look.textanchor === "end" ? "end" : "start";
  pen.textBaseline = look.alignmentBaseline ?? "bottom";
  pen.fillText(look.text, look.x, look.y);
  if (look.stroke !== undefined && look.stroke !== false) pen.strokeText(look.text, look.x, look.y);
}

/** Colours and lines of a stroke. One that doesn't say its line's colour takes the last one. */
function dip({ pen, inks, lineWidth }: Hand, look: Paint): void {
  const toColour = (colour: string | false): string =>
    colour === false ? NO_COLOUR : (Object.entries(inks).find(([name]) => name === colour)?.[1] ?? colour);
  pen.lineWidth = look.strokewidth ?? lineWidth;
  if (look.stroke !== undefined) pen.strokeStyle = toColour(look.stroke);
  pen.fillStyle = toColour(look.fill ?? false);
  pen.setLineDash(look.strokedasharray?.split(",").map(Number) ?? []);
  pen.lineCap = look.linecap ?? "butt";
  pen.lineJoin = JOINS[look.linecap ?? "butt"];
}

/** Lines with round ends have round corners. */
const JOINS: Readonly<Record<CanvasLineCap, CanvasLineJoin>> = { butt: "miter", round: "round", square: "miter" };
