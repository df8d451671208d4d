import type { Box, Point } from "../geo/point.ts";

export type TextSize = { readonly width: number; readonly height: number };

/** Where the name of a mark may stand: beside it first, then above, below and at the corners. */
export function boxesBesideMark([x, y]: Point, { width, height }: TextSize, gap: number): readonly Box[] {
  const middle = y - height / 2;
  const above = y - height - gap * 0.6;
  const below = y + gap * 0.6;
  const at = (left: number, top: number): Box => ({ x: Math.round(left), y: Math.round(top), width, height });
  return [
    at(x + gap, middle),
    at(x - gap - width, middle),
    at(x + gap * 0.6, above),
    at(x + gap * 0.6, below),
    at(x - gap * 0.6 - width, above),
    at(x - gap * 0.6 - width, below),
    at(x - width / 2, y - gap - height),
    at(x - width / 2, y + gap),
  ];
}

/** Where the name of a sea or a country may stand: on its point, or a little off it: at most `farthest` pixels. */
export function boxesAroundPoint([x, y]: Point, { width, height }: TextSize, farthest: number): readonly Box[] {
  const sideways = [0, -1, 1].map((side) => side * Math.min(farthest, width * 0.3));
  const upDown = [0, -1, 1, -2, 2].map((side) => (side / 2) * farthest);
  return sideways.flatMap((dx) =>
    upDown.map((dy) => ({
      x: Math.round(x - width / 2 + dx),
      y: Math.round(y - height / 2 + dy),
      width,
      height,
    })),
  );
}

/** Where the name of a unit may stand: under its symbol, over it, beside it. */
export function boxesBesideSymbol([x, y]: Point, { width, height }: TextSize, symbol: TextSize): readonly Box[] {
  const at = (left: number, top: number): Box => ({ x: Math.round(left), y: Math.round(top), width, height });
  return [
    at(x - width / 2, y + symbol.height / 2 + 1),
    at(x + symbol.width / 2 + 3, y - height / 2),
    at(x - symbol.width / 2 - 3 - width, y - height / 2),
    at(x - width / 2, y - symbol.height / 2 - 1 - height),
  ];
}

/** The box chosen last time goes first, so that names stay put while the map moves. */
export function preferBox(boxes: readonly Box[], choice: number | undefined): readonly Box[] {
  const preferred = choice === undefined ? undefined : boxes[choice];
  return preferred ? [preferred, ...boxes] : boxes;
}
