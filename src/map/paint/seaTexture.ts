import { seaPalette } from "#base";
import type { Geography } from "../geo/geography.ts";
import { type Box, boxAround, growBox, type Point } from "../geo/point.ts";
import type { Work } from "../work.ts";
import { createPen } from "./canvas.ts";
import { distanceField } from "./distanceField.ts";
import { fillCells } from "./fillCells.ts";
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

const WIDTH = 900;
const VEIL_KM = 380;
const MARGIN_KM = 60;

/** `sheet` is the outline of the data. Linear in the pixels of the texture, the slowest part of mounting a map. */
export function* bakeSea(geography: Geography, sheet: readonly Point[]): Work<SeaTexture> {
  const box = growBox(boxAround(sheet), MARGIN_KM);
  const perKm = WIDTH / box.width;
  const height = Math.round(box.height * perKm);
  const grid = { box, perKm, width: WIDTH, height };
  const rings = geography.polygons.flatMap((polygon) => polygon.rings);
  const coast_cell = yield* distanceField(fillCells(rings, grid), WIDTH, height);
  yield;
  const edge_cell = yield* distanceField(inverse(fillCells([sheet], grid)), WIDTH, height);
  const colours_km = Array.from({ length: FARTHEST_KM + 1 }, (_, km) => seaColour(km));
  const beyond = toRgb(seaPalette.beyond);
  return {
    water: yield* paintCells(height, (cell) => {
      const km = Math.min(FARTHEST_KM, (coast_cell[cell] ?? 0) / perKm);
      return [colours_km[Math.round(km)] ?? beyond, 255];
    }),
    veil: yield* paintCells(height, (cell) => [beyond, 255 * (1 - rise((edge_cell[cell] ?? 0) / perKm / VEIL_KM))]),
    box,
    clear: clearBox(edge_cell, box, perKm, height),
    ground: seaPalette.beyond,
  };
}

/** Where the sea has its darkest colour for certain. */
const FARTHEST_KM = 1000;

function inverse(isFilled_cell: Uint8Array): Uint8Array {
  return isFilled_cell.map((value) => 1 - value);
}

function* paintCells(
  height: number,
  paint: (cell: number) => readonly [colour: Rgb, alpha: number],
): Work<HTMLCanvasElement> {
  const pen = createPen(WIDTH, height);
  const image = pen.createImageData(WIDTH, height);
  const { data } = image;
  for (let cell = 0; cell < WIDTH * height; cell += 1) {
    const [colour, alpha] = paint(cell);
    const grain = ditherAt(cell);
    data[cell * 4] = colour[0] + grain;
    data[cell * 4 + 1] = colour[1] + grain;
    data[cell * 4 + 2] = colour[2] + grain;
    data[cell * 4 + 3] = alpha;
    if (cell % WIDTH === 0) yield;
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
  const isColumnClear = (x: number): boolean => {
    for (let y = top; y <= bottom; y += 1) if (!isClear(x, y)) return false;
    return true;
  };
  const isRowClear = (y: number): boolean => {
    for (let x = left; x <= right; x += 1) if (!isClear(x, y)) return false;
    return true;
  };
  let [left, right] = [WIDTH >> 1, WIDTH >> 1];
  let [top, bottom] = [height >> 1, height >> 1];
  const steps: readonly (() => boolean)[] = [
    () => isColumnClear(left - 1) && left-- > 0,
    () => isColumnClear(right + 1) && right++ < WIDTH,
    () => isRowClear(top - 1) && top-- > 0,
    () => isRowClear(bottom + 1) && bottom++ < height,
  ];
  while (steps.filter((step) => step()).length > 0);
  return {
    x: box.x + left / perKm,
    y: box.y + top / perKm,
    width: (right - left) / perKm,
    height: (bottom - top) / perKm,
  };
}
