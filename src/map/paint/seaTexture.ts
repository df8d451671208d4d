import { seaPalette } from "#base";
import type { Geography } from "../geo/geography.ts";
import { type Box, boxAround, growBox, type Point } from "../geo/point.ts";
import { createPen, type Pen } from "./canvas.ts";
import { distanceField } from "./distanceField.ts";
import { toWorldPath } from "./paths.ts";
import { type Rgb, seaColour, toRgb } from "./seaSteps.ts";

/** Baked once: the water around all coasts, and the veil over the edge of the data. */
export type SeaTexture = {
  readonly water: HTMLCanvasElement;
  readonly veil: HTMLCanvasElement;
  /** What both cover, world kilometres. */
  readonly box: Box;
  /** Where the veil is surely clear. */
  readonly clear: Box;
  /** The colour beyond. */
  readonly ground: string;
};

const WIDTH = 1100;
const VEIL_KM = 380;
const MARGIN_KM = 60;

/** `sheet` is the outline of the data. Takes about a tenth of a second. */
export function bakeSea(geography: Geography, sheet: readonly Point[]): SeaTexture {
  const box = growBox(boxAround(sheet), MARGIN_KM);
  const perKm = WIDTH / box.width;
  const height = Math.round(box.height * perKm);
  const rings = geography.polygons.flatMap((polygon) => polygon.rings);
  const land_cell = rasterise(rings, box, perKm, height);
  const inside_cell = rasterise([sheet], box, perKm, height);
  const outside_cell = inside_cell.map((value) => (value ? 0 : 1));
  const coast_cell = distanceField(land_cell, WIDTH, height);
  const edge_cell = distanceField(outside_cell, WIDTH, height);
  return {
    water: paintCells(
      height,
      (cell) => seaColour((coast_cell[cell] ?? 0) / perKm),
      () => 255,
    ),
    veil: paintCells(
      height,
      () => toRgb(seaPalette.beyond),
      (cell) => 255 * (1 - rise((edge_cell[cell] ?? 0) / perKm / VEIL_KM)),
    ),
    box,
    clear: clearBox(edge_cell, box, perKm, height),
    ground: seaPalette.beyond,
  };
}

function rasterise(rings: readonly (readonly Point[])[], box: Box, perKm: number, height: number): Uint8Array {
  const pen = createPen(WIDTH, height);
  pen.setTransform(perKm, 0, 0, perKm, -box.x * perKm, -box.y * perKm);
  pen.fill(toWorldPath(rings, true).path, "evenodd");
  const pixels = pen.getImageData(0, 0, WIDTH, height).data;
  return Uint8Array.from({ length: WIDTH * height }, (_, cell) => ((pixels[cell * 4 + 3] ?? 0) > 127 ? 1 : 0));
}

function paintCells(height: number, colour: (cell: number) => Rgb, alpha: (cell: number) => number): HTMLCanvasElement {
  const pen: Pen = createPen(WIDTH, height);
  const image = pen.createImageData(WIDTH, height);
  for (let cell = 0; cell < WIDTH * height; cell += 1) {
    const [red, green, blue] = colour(cell);
    const grain = ditherAt(cell);
    image.data[cell * 4] = red + grain;
    image.data[cell * 4 + 1] = green + grain;
    image.data[cell * 4 + 2] = blue + grain;
    image.data[cell * 4 + 3] = alpha(cell);
  }
  pen.putImageData(image, 0, 0);
  return pen.canvas;
}

/** Less than a step of brightness either way, so that slow slopes show no bands. */
function ditherAt(cell: number): number {
  const hash = Math.imul(cell ^ (cell >>> 7), 0x9e3779b1) >>> 0;
  return hash / 2 ** 32 - 0.5;
}

function rise(t: number): number {
  const clamped = Math.min(1, Math.max(0, t));
  return clamped * clamped * (3 - 2 * clamped);
}

/** A box that the veil leaves alone: from the middle of the sheet each side in turn moves out while it stays clear. */
function clearBox(edge_cell: Float32Array, box: Box, perKm: number, height: number): Box {
  const isClear = (x: number, y: number): boolean => (edge_cell[y * WIDTH + x] ?? 0) / perKm > VEIL_KM;
  const range = (from: number, to: number): readonly number[] =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i);
  let [left, right] = [WIDTH >> 1, WIDTH >> 1];
  let [top, bottom] = [height >> 1, height >> 1];
  const steps: readonly (() => boolean)[] = [
    () => range(top, bottom).every((y) => isClear(left - 1, y)) && left-- > 0,
    () => range(top, bottom).every((y) => isClear(right + 1, y)) && right++ < WIDTH,
    () => range(left, right).every((x) => isClear(x, top - 1)) && top-- > 0,
    () => range(left, right).every((x) => isClear(x, bottom + 1)) && bottom++ < height,
  ];
  while (steps.filter((step) => step()).length > 0);
  return {
    x: box.x + left / perKm,
    y: box.y + top / perKm,
    width: (right - left) / perKm,
    height: (bottom - top) / perKm,
  };
}
