import { type Box, overlaps } from "../geo/point.ts";

/** A label that wants a place: boxes it may take, best first, in CSS pixels. Higher priority chooses first. */
export type LabelRequest = {
  readonly id: string;
  readonly priority: number;
  readonly boxes: readonly Box[];
  /** Takes its first box when none is free. */
  readonly isForced?: boolean;
};

/** Which of its boxes a label got. */
export type PlacedLabel = { readonly id: string; readonly choice: number; readonly box: Box };

const CELL = 64;

/**
 * Gives every label its first box that touches no obstacle and no label placed before it; labels without one are left
 * out, unless they are forced. Equal priorities go by id, so that the same map always reads the same.
 */
export function placeLabels(requests: readonly LabelRequest[], obstacles: readonly Box[]): readonly PlacedLabel[] {
  const taken = createBoxGrid();
  for (const obstacle of obstacles) taken.add(obstacle);
  const order = [...requests].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  return order.flatMap(({ id, boxes, isForced }) => {
    const free = boxes.findIndex((box) => !taken.isTouchedBy(box));
    const choice = free < 0 && isForced ? 0 : free;
    const box = boxes[choice];
    if (!box) return [];
    taken.add(box);
    return [{ id, choice, box }];
  });
}

type BoxGrid = { readonly add: (box: Box) => void; readonly isTouchedBy: (box: Box) => boolean };

function createBoxGrid(): BoxGrid {
  const cells = new Map<string, Box[]>();
  return {
    add: (box) => {
      for (const key of cellsUnder(box)) {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
      }
    },
    isTouchedBy: (box) => cellsUnder(box).some((key) => cells.get(key)?.some((other) => overlaps(other, box)) ?? false),
  };
}

function cellsUnder({ x, y, width, height }: Box): readonly string[] {
  const keys: string[] = [];
  for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column += 1)
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row += 1)
      keys.push(`${column},${row}`);
  return keys;
}
