import type { TextSize } from "./labelBoxes.ts";

const NARROW_SCREEN = 560;

/** The size of symbols, 1 in full: smaller on a narrow screen. */
export function symbolSize(screenWidth: number): number {
  return screenWidth < NARROW_SCREEN ? 0.8 : 1;
}

/** The room that a symbol needs, with the air around it, CSS pixels. */
export function symbolCell(size: number): TextSize {
  return { width: 36 * size, height: 34 * size };
}
