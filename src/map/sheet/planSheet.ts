import { type Box, overlaps, type Point } from "../geo/point.ts";

/** What has to be done to a sheet so that it holds what has to be visible. All in whole pixels of the sheet. */
export type SheetPlan = {
  /** How far everything painted is moved first. */
  readonly move: Point;
  /** What is painted then. */
  readonly strips: readonly Box[];
  /** What is painted in the end. */
  readonly painted: Box;
  /** The part of the sheet that has to be visible. */
  readonly seen: Box;
};

type Size = { readonly width: number; readonly height: number };

/**
 * Keeps what is painted and adds the strips that are missing, and `ahead` pixels more on the same side, since someone who
 * moves a map that way mostly goes on. What leaves the sheet is moved back to its middle.
 */
export function planSheet(painted: Box, wanted: Box, sheet: Size, ahead: number): SheetPlan {
  const move: Point = isWithin(wanted, sheet)
    ? [0, 0]
    : [
        Math.floor((sheet.width - wanted.width) / 2) - wanted.x,
        Math.floor((sheet.height - wanted.height) / 2) - wanted.y,
      ];
  const seen = moved(wanted, move);
  const kept = cut(moved(painted, move), sheet);
  if (!overlaps(kept, seen)) return { move, strips: [seen], painted: seen, seen };
  const whole = cut(reach(kept, seen, ahead), sheet);
  return { move, strips: strips(kept, whole), painted: whole, seen };
}

function isWithin({ x, y, width, height }: Box, sheet: Size): boolean {
  return x >= 0 && y >= 0 && x + width <= sheet.width && y + height <= sheet.height;
}

function moved(box: Box, [dx, dy]: Point): Box {
  return { ...box, x: box.x + dx, y: box.y + dy };
}

/** The part of a box that lies on the sheet; without size where none does. */
function cut({ x, y, width, height }: Box, sheet: Size): Box {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  const [right, bottom] = [Math.min(sheet.width, x + width), Math.min(sheet.height, y + height)];
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** Both boxes and, on the sides where the second goes beyond the first, `ahead` more. */
function reach(kept: Box, seen: Box, ahead: number): Box {
  const [keptRight, keptBottom] = [kept.x + kept.width, kept.y + kept.height];
  const [seenRight, seenBottom] = [seen.x + seen.width, seen.y + seen.height];
  const x = seen.x < kept.x ? seen.x - ahead : kept.x;
  const y = seen.y < kept.y ? seen.y - ahead : kept.y;
  return {
    x,
    y,
    width: (seenRight > keptRight ? seenRight + ahead : keptRight) - x,
    height: (seenBottom > keptBottom ? seenBottom + ahead : keptBottom) - y,
  };
}

/** What of the whole isn't kept: left and right of it, then above and below over the whole width. */
function strips(kept: Box, whole: Box): readonly Box[] {
  const [keptRight, keptBottom] = [kept.x + kept.width, kept.y + kept.height];
  const [right, bottom] = [whole.x + whole.width, whole.y + whole.height];
  const all: readonly Box[] = [
    { x: whole.x, y: kept.y, width: kept.x - whole.x, height: kept.height },
    { x: keptRight, y: kept.y, width: right - keptRight, height: kept.height },
    { x: whole.x, y: whole.y, width: whole.width, height: kept.y - whole.y },
    { x: whole.x, y: keptBottom, width: whole.width, height: bottom - keptBottom },
  ];
  return all.filter(({ width, height }) => width > 0 && height > 0);
}
