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

/** The largest box about the middle of the sheet, in its proportions, that the veil leaves alone. */
function clearBox(edge_cell: Float32Array, box: Box, perKm: number, height: number): Box {
  const isClear = (share: number): boolean => {
    const [dx, dy] = [(WIDTH * share) / 2, (height * share) / 2];
    const corners = [-1, 1].flatMap((sx) =>
      [-1, 0, 1].map((sy) => [WIDTH / 2 + sx * dx, height / 2 + sy * dy] as const),
    );
    return corners.every(([x, y]) => (edge_cell[Math.floor(y) * WIDTH + Math.floor(x)] ?? 0) / perKm > VEIL_KM);
  };
  const share = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2].find(isClear) ?? 0;
  return {
    x: box.x + (box.width * (1 - share)) / 2,
    y: box.y + (box.height * (1 - share)) / 2,
    width: box.width * share,
    height: box.height * share,
  };
}
