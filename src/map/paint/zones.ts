import { sidePalette, textPalette } from "#base";
import type { Side } from "#scenario/model";
import { visibleBox } from "../camera/camera.ts";
import { overlaps, type Point } from "../geo/point.ts";
import type { Painter } from "../layers/layer.ts";
import { setWorldUnits } from "./baseMap.ts";
import type { Pen } from "./canvas.ts";
import type { Emphasis } from "./emphasis.ts";
import { hatchTile } from "./hatch.ts";
import { toWorldPath, type WorldPath } from "./paths.ts";
import { type Hatch, type ZoneStyle, zoneStyles } from "./zoneStyle.ts";

/** How a zone stands out: its tints, its line and the glow round it. */
type ZoneLook = {
  readonly lift: number;
  readonly line: number;
  readonly glow?: { readonly colour: string; readonly strength: number };
  /** Instead of the line of its kind. */
  readonly broken?: { readonly width: number; readonly dash: readonly number[] };
};

const looks: Readonly<Record<Emphasis, ZoneLook>> = {
  none: { lift: 1, line: 0.92 },
  hovered: { lift: 1.5, line: 0.92, glow: { colour: textPalette.primary, strength: 0.22 } },
  selected: { lift: 1.5, line: 0.92, glow: { colour: textPalette.accent, strength: 0.4 } },
  coming: { lift: 0.7, line: 0.92, broken: { width: 1.8, dash: [5, 4] } },
  going: { lift: 0.3, line: 0.35 },
};

/** Keeps the hatch tiles and outlines that it made. */
export function createZonePainter(): Painter<"zones"> {
  const outlines = new WeakMap<readonly Point[], WorldPath>();
  const outlineOf = (ring: readonly Point[]): WorldPath => {
    const outline = outlines.get(ring) ?? toWorldPath([ring], true);
    outlines.set(ring, outline);
    return outline;
  };
  const tiles = new Map<string, HTMLCanvasElement>();
  const tileOf = (hatch: Hatch, colour: string, dpr: number): HTMLCanvasElement => {
    const key = `${hatch} ${colour} ${dpr}`;
    const tile = tiles.get(key) ?? hatchTile(hatch, colour, dpr);
    tiles.set(key, tile);
    return tile;
  };
  return ({ pen, camera, dpr }, { zone, ring }, emphasis) => {
    const outline = outlineOf(ring);
    if (!overlaps(outline.box, visibleBox(camera))) return;
    const style = zoneStyles[zone.kind];
    const colour = zoneColour(zone.side);
    const pixel = 1 / camera.scale;
    setWorldUnits(pen, camera, dpr);
    pen.lineJoin = "round";
    const look = looks[emphasis];
    const { lift } = look;
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
    paintOutline(pen, outline.path, colour, style, pixel, look);
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
  style: Pick<ZoneStyle, "width" | "dash">,
  pixel: number,
  { line, glow, broken = style }: ZoneLook,
): void {
  if (glow) {
    pen.setLineDash([]);
    pen.globalAlpha = glow.strength;
    pen.strokeStyle = glow.colour;
    pen.lineWidth = (style.width + 4) * pixel;
    pen.stroke(path);
  }
  pen.globalAlpha = line;
  pen.strokeStyle = colour;
  pen.lineWidth = broken.width * pixel;
  pen.setLineDash(broken.dash.map((length) => length * pixel));
  pen.stroke(path);
}

function zoneColour(side: Side | undefined): string {
  return side ? sidePalette[side].line : textPalette.secondary;
}
