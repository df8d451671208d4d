import { landPalette } from "#base";
import type { Camera } from "../camera/camera.ts";
import { toWorld, visibleBox } from "../camera/camera.ts";
import type { Geography } from "../geo/geography.ts";
import { type Box, overlaps } from "../geo/point.ts";
import type { Pen } from "./canvas.ts";
import { toWorldPath, type WorldPath } from "./paths.ts";
import type { SeaTexture } from "./seaTexture.ts";

/** One level of detail, ready to draw. */
export type BaseMap = {
  readonly land: readonly (WorldPath & { readonly tone: number })[];
  readonly seams: readonly (WorldPath & { readonly tone: number })[];
  readonly coast: readonly WorldPath[];
  readonly borders: readonly WorldPath[];
  readonly disputed: readonly WorldPath[];
};

export function toBaseMap({ polygons, seams, coast, borders, disputed }: Geography): BaseMap {
  const toPaths = (lines: Geography["coast"]): readonly WorldPath[] => lines.map((line) => toWorldPath([line], false));
  return {
    land: polygons.map(({ tone, rings }) => ({ tone, ...toWorldPath(rings, true) })),
    seams: seams.map(({ tone, line }) => ({ tone, ...toWorldPath([line], false) })),
    coast: toPaths(coast),
    borders: toPaths(borders),
    disputed: toPaths(disputed),
  };
}

/** Makes world kilometres the unit of the pen. */
export function setWorldUnits(pen: Pen, camera: Camera, dpr: number): void {
  const k = camera.scale * dpr;
  const [x, y] = toWorld(camera, [0, 0]);
  pen.setTransform(k, 0, 0, k, -x * k, -y * k);
}

/** The sea, up to what the baked texture covers. */
export function paintSea(pen: Pen, camera: Camera, dpr: number, sea: SeaTexture): void {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.fillStyle = sea.ground;
  pen.fillRect(0, 0, pen.canvas.width, pen.canvas.height);
  setWorldUnits(pen, camera, dpr);
  pen.imageSmoothingEnabled = true;
  pen.imageSmoothingQuality = "low";
  drawTexture(pen, sea.water, sea.box, visibleBox(camera));
}

export function paintLand(pen: Pen, camera: Camera, dpr: number, baseMap: BaseMap): void {
  setWorldUnits(pen, camera, dpr);
  const seen = visibleBox(camera);
  const pixel = 1 / camera.scale;
  pen.lineJoin = "round";
  pen.setLineDash([]);
  for (const { path, box, tone } of baseMap.land) {
    if (!overlaps(box, seen)) continue;
    pen.fillStyle = landPalette.tones[tone] ?? "";
    pen.fill(path, "evenodd");
  }
  pen.lineWidth = pixel;
  for (const { path, box, tone } of baseMap.seams) {
    if (!overlaps(box, seen)) continue;
    pen.strokeStyle = landPalette.tones[tone] ?? "";
    pen.stroke(path);
  }
  const isSeen = ({ box }: WorldPath): boolean => overlaps(box, seen);
  paintBorders(pen, baseMap.borders.filter(isSeen), camera.scale, false);
  paintBorders(pen, baseMap.disputed.filter(isSeen), camera.scale, true);
  pen.strokeStyle = landPalette.coast;
  pen.globalAlpha = 0.78;
  pen.lineWidth = 0.9 * pixel;
  for (const { path } of baseMap.coast.filter(isSeen)) pen.stroke(path);
  pen.globalAlpha = 1;
}

/** Lines of borders in world kilometres; those in dispute are dashed. `scale` is in CSS pixels per kilometre. */
export function paintBorders(pen: Pen, lines: readonly WorldPath[], scale: number, isDisputed: boolean): void {
  pen.strokeStyle = landPalette.border;
  pen.globalAlpha = 0.8;
  pen.lineWidth = 0.8 / scale;
  pen.setLineDash(isDisputed ? [4 / scale, 2.5 / scale] : []);
  for (const { path } of lines) pen.stroke(path);
  pen.setLineDash([]);
  pen.globalAlpha = 1;
}

/** What lies near the edge of the data fades into the ground. */
export function paintVeil(pen: Pen, camera: Camera, dpr: number, sea: SeaTexture): void {
  setWorldUnits(pen, camera, dpr);
  for (const part of boxMinus(visibleBox(camera), sea.clear)) drawTexture(pen, sea.veil, sea.box, part);
}

/** The parts of a box outside a hole: below and above it over the whole width, then left and right of it. */
function boxMinus(box: Box, hole: Box): readonly Box[] {
  if (!overlaps(box, hole)) return [box];
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const top = Math.max(box.y, hole.y);
  const low = Math.min(bottom, hole.y + hole.height);
  const holeRight = hole.x + hole.width;
  const parts = [
    { x: box.x, y: box.y, width: box.width, height: top - box.y },
    { x: box.x, y: low, width: box.width, height: bottom - low },
    { x: box.x, y: top, width: hole.x - box.x, height: low - top },
    { x: holeRight, y: top, width: right - holeRight, height: low - top },
  ];
  return parts.filter(({ width, height }) => width > 0 && height > 0);
}

/** Draws only the part of a texture that is seen: scaling what is clipped away costs as much as the rest. */
function drawTexture(pen: Pen, texture: HTMLCanvasElement, box: Box, seen: Box): void {
  const perKm = texture.width / box.width;
  const left = Math.max(0, (seen.x - box.x) * perKm);
  const top = Math.max(0, (seen.y - box.y) * perKm);
  const width = Math.min(texture.width, (seen.x + seen.width - box.x) * perKm) - left;
  const height = Math.min(texture.height, (seen.y + seen.height - box.y) * perKm) - top;
  if (width <= 0 || height <= 0) return;
  const [x, y] = [box.x + left / perKm, box.y + top / perKm];
  pen.drawImage(texture, left, top, width, height, x, y, width / perKm, height / perKm);
}
