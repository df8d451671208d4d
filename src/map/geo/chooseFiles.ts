import type { Bounds } from "./projection.ts";
import { PACIFIC, sheetOf } from "./sheetOf.ts";

/** A file of land, and the degrees of longitude by which it is moved east to stand beside the others. */
export type PlacedFile = { readonly name: string; readonly shift: number };

/** The files of land that a map needs: those that it starts with, and finer ones for a closer look. */
export type LandFiles = {
  readonly coarse: readonly PlacedFile[];
  readonly fine: readonly PlacedFile[];
  /** CSS pixels per kilometre from which the coarse coast looks coarse. */
  readonly nearScale: number;
};

const TILE_DEGREES = 45;
/** Sheets that are wider than this start with the world at 1:110 million. */
const WIDE_DEGREES = 150;

export function chooseFiles(bounds: Bounds): LandFiles {
  const sheet = sheetOf(bounds);
  if (sheet === PACIFIC)
    return { coarse: [{ name: "coast50m", shift: 0 }], fine: [{ name: "coast10m", shift: 0 }], nearScale: 0.55 };
  const tiles = tilesOf(sheet);
  if (sheet.east - sheet.west <= WIDE_DEGREES) return { coarse: tiles, fine: [], nearScale: Number.POSITIVE_INFINITY };
  return { coarse: worldsOf(sheet), fine: tiles, nearScale: 0.1 };
}

function worldsOf(sheet: Bounds): readonly PlacedFile[] {
  return SHIFTS.filter((shift) => shift - 180 < sheet.east && shift + 180 > sheet.west).map((shift) => ({
    name: "world110m",
    shift,
  }));
}

const SHIFTS = [-360, 0, 360] as const;

function tilesOf({ west, south, east, north }: Bounds): readonly PlacedFile[] {
  const columns = startsBetween(west, east);
  const rows = startsBetween(Math.max(-90, south), Math.min(89, north));
  return columns.flatMap((column) => {
    const home = ((((column + 180) % 360) + 360) % 360) - 180;
    return rows.map((row) => ({ name: `land_${home}_${row}`, shift: column - home }));
  });
}

/** Where the tiles start that lie between two degrees. */
function startsBetween(from: number, to: number): readonly number[] {
  const first = Math.floor(from / TILE_DEGREES);
  const count = Math.max(1, Math.ceil(to / TILE_DEGREES) - first);
  return Array.from({ length: count }, (_, i) => (first + i) * TILE_DEGREES);
}
