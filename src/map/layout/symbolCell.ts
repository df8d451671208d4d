import type { TextSize } from "./labelBoxes.ts";

const NARROW_SCREEN = 560;

/** By zoom; few, since each size of a symbol is a picture of its own. */
const SIZES = [
  { below: 1.3, size: 0.8 },
  { below: 2, size: 0.9 },
] as const;
const NARROW = 0.8;

/** The size of symbols, 1 in full: smaller where much is seen at once, and on a narrow screen. */
export function symbolSize(screenWidth: number, zoom: number): number {
  const size = SIZES.find(({ below }) => zoom < below)?.size ?? 1;
  return isNarrow(screenWidth) ? size * NARROW : size;
}

/** A formation of more units than this is drawn as one stack for each side. */
export function largestFormation(screenWidth: number): number {
  return isNarrow(screenWidth) ? 3 : 6;
}

function isNarrow(screenWidth: number): boolean {
  return screenWidth < NARROW_SCREEN;
}

/** The room that a symbol needs, with the air around it, CSS pixels. */
export function symbolCell(size: number): TextSize {
  return { width: 36 * size, height: 34 * size };
}
