import { sidePalette, textPalette } from "#base";
import type { Side } from "#scenario/model";
import type { ZoneView } from "#sitting";
import { type Camera, visibleBox } from "../camera/camera.ts";
import { overlaps, type Point } from "../geo/point.ts";
import { setWorldUnits } from "./baseMap.ts";
import type { Pen } from "./canvas.ts";
import { hatchTile } from "./hatch.ts";
import { toWorldPath, type WorldPath } from "./paths.ts";
import { type Hatch, zoneStyles } from "./zoneStyle.ts";

export type ZoneShape = { readonly zone: ZoneView; readonly outline: WorldPath };
/** How much a zone or a route stands out: under consideration are those that would come and those that would go. */
export type Emphasis = "none" | "hovered" | "selected" | "coming" | "going";

const strength: Readonly<Record<Emphasis, number>> = { none: 1, hovered: 1.5, selected: 1.5, coming: 0.7, going: 0.3 };
const COMING_DASH = [5, 4];

export function toZoneShape(zone: ZoneView, ring: readonly Point[]): ZoneShape {
  return { zone, outline: toWorldPath([ring], true) };
}

export type ZonePainter = (pen: Pen, camera: Camera, dpr: number, shape: ZoneShape, emphasis: Emphasis) => void;

/** Keeps the hatch tiles it made. */
export function createZonePainter(): ZonePainter {
  const tiles = new Map<string, HTMLCanvasElement>();
  const tileOf = (hatch: Hatch, colour: string, dpr: number): HTMLCanvasElement => {
    const key = `${hatch} ${colour} ${dpr}`;
    const tile = tiles.get(key) ?? hatchTile(hatch, colour, dpr);
    tiles.set(key, tile);
    return tile;
  };
  return (pen, camera, dpr, { zone, outline }, emphasis) => {
    if (!overlaps(outline.box, visibleBox(camera))) return;
    const style = zoneStyles[zone.kind];
    const colour = zoneColour(zone.side);
    const pixel = 1 / camera.scale;
    setWorldUnits(pen, camera, dpr);
    pen.lineJoin = "round";
    const lift = strength[emphasis];
    if (style.fill > 0) {
      pen.globalAlpha = style.fill * lift;
      pen.fillStyle = colour;
      pen.fill(outline.path);
    }
    if (style.hatch) {
      const pattern = pen.createPattern(tileOf(style.hatch, colour, dpr), "repeat");
      pattern?.setTransform(new DOMMatrix([pixel / dpr, 0, 0, pixel / dpr, outline.box.x, outline.box.y]));
      pen.globalAlpha = 0.3 * lift;
      pen.fillStyle = pattern ?? colour;
      pen.fill(outline.path);
    }
    if (style.band > 0) paintBand(pen, outline.path, colour, style.band * lift, 9 * pixel);
    paintOutline(pen, outline.path, colour, style, pixel, emphasis);
    pen.globalAlpha = 1;
    pen.setLineDash([]);
  };
}

/** A band of tint along the inside of the line, as an atlas colours a frontier. */
function paintBand(pen: Pen, path: Path2D, colour: string, strength: number, width: number): void {
  pen.save();
  pen.clip(path);
  pen.setLineDash([]);
  pen.globalAlpha = strength;
  pen.strokeStyle = colour;
  pen.lineWidth = 2 * width;
  pen.stroke(path);
  pen.restore();
}

function paintOutline(
  pen: Pen,
  path: Path2D,
  colour: string,
  { width, dash }: { readonly width: number; readonly dash: readonly number[] },
  pixel: number,
  emphasis: Emphasis,
): void {
  if (emphasis === "hovered" || emphasis === "selected") {
    pen.setLineDash([]);
    pen.globalAlpha = emphasis === "selected" ? 0.4 : 0.22;
    pen.strokeStyle = emphasis === "selected" ? textPalette.accent : textPalette.primary;
    pen.lineWidth = (width + 4) * pixel;
    pen.stroke(path);
  }
  pen.globalAlpha = emphasis === "going" ? 0.35 : 0.92;
  pen.strokeStyle = colour;
  pen.lineWidth = (emphasis === "coming" ? 1.8 : width) * pixel;
  pen.setLineDash((emphasis === "coming" ? COMING_DASH : dash).map((length) => length * pixel));
  pen.stroke(path);
}

function zoneColour(side: Side | undefined): string {
  return side ? sidePalette[side].line : textPalette.secondary;
}
