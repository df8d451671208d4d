import type { Side } from "#scenario/model";
import { type Box, boxAround, overlaps, type Point } from "../geo/point.ts";

export type StandingUnit = { readonly id: string; readonly side: Side; readonly at: Point };

/** Where a symbol, or a stack of symbols of one side, is drawn: `at` is its middle; `ids` has its top one first. */
export type Spot = { readonly ids: readonly string[]; readonly at: Point };

export type SpreadRules = {
  /** Size of a symbol with the air around it, CSS pixels. */
  readonly cell: { readonly width: number; readonly height: number };
  /** A formation of more units than this is drawn as one stack for each side. */
  readonly largestFormation: number;
};

type Formation = { readonly units: readonly StandingUnit[]; readonly middle: Point };

const RELAX_ROUNDS = 24;

/**
 * Places symbols so that no two cells overlap, near where the units stand. Units on nearly one point become a
 * formation, a block of rows; blocks push each other apart; blocks that still overlap become one.
 */
export function spreadUnits(units: readonly StandingUnit[], rules: SpreadRules): readonly Spot[] {
  let formations = gather(units, rules);
  for (;;) {
    formations = relax(formations, rules);
    const merged = mergeOverlapping(formations, rules);
    if (merged.length === formations.length) return formations.flatMap((formation) => arrange(formation, rules));
    formations = merged;
  }
}

function gather(units: readonly StandingUnit[], { cell }: SpreadRules): readonly Formation[] {
  const formations: { units: StandingUnit[]; middle: Point }[] = [];
  for (const unit of units) {
    const near = formations.find(
      ({ middle }) =>
        Math.abs(middle[0] - unit.at[0]) < cell.width * 0.6 && Math.abs(middle[1] - unit.at[1]) < cell.height * 0.6,
    );
    if (!near) formations.push({ units: [unit], middle: unit.at });
    else {
      near.units.push(unit);
      near.middle = mean(near.units.map(({ at }) => at));
    }
  }
  return formations;
}

/** Neighbouring blocks push each other along the axis on which they overlap least. */
function relax(formations: readonly Formation[], rules: SpreadRules): readonly Formation[] {
  const sizes = formations.map((formation) => blockSize(formation, rules));
  const blocks: Blocks = {
    x: Float64Array.from(formations, ({ middle }) => middle[0]),
    y: Float64Array.from(formations, ({ middle }) => middle[1]),
    width: Float64Array.from(sizes, ({ width }) => width),
    height: Float64Array.from(sizes, ({ height }) => height),
  };
  const order = Array.from(formations, (_, index) => index);
  for (let round = 0; round < RELAX_ROUNDS; round += 1) if (!pushApart(blocks, order)) break;
  return formations.map((formation, index) => ({
    ...formation,
    middle: [blocks.x[index] ?? 0, blocks.y[index] ?? 0],
  }));
}

type Blocks = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly width: Float64Array;
  readonly height: Float64Array;
};

/** One sweep from west to east; whether anything had to move. */
function pushApart({ x, y, width, height }: Blocks, order: number[]): boolean {
  order.sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0) || a - b);
  const widest = width.reduce((most, each) => Math.max(most, each), 0);
  let isMoved = false;
  for (let position = 0; position < order.length; position += 1) {
    const a = order[position] ?? 0;
    for (let next = position + 1; next < order.length; next += 1) {
      const b = order[next] ?? 0;
      const dx = (x[b] ?? 0) - (x[a] ?? 0);
      if (dx >= widest) break;
      const byX = ((width[a] ?? 0) + (width[b] ?? 0)) / 2 - Math.abs(dx);
      if (byX <= 0) continue;
      const dy = (y[b] ?? 0) - (y[a] ?? 0);
      const byY = ((height[a] ?? 0) + (height[b] ?? 0)) / 2 - Math.abs(dy);
      if (byY <= 0) continue;
      isMoved = true;
      const [axis, way] = byX <= byY ? [x, dx] : [y, dy];
      const push = (Math.min(byX, byY) / 2 + 0.01) * (way < 0 ? -1 : 1);
      axis[a] = (axis[a] ?? 0) - push;
      axis[b] = (axis[b] ?? 0) + push;
    }
  }
  return isMoved;
}

function mergeOverlapping(formations: readonly Formation[], rules: SpreadRules): readonly Formation[] {
  const merged: { units: StandingUnit[]; box: Box }[] = [];
  for (const formation of formations) {
    const box = blockBox(formation, rules);
    const other = merged.find((candidate) => overlaps(candidate.box, box));
    if (!other) {
      merged.push({ units: [...formation.units], box });
      continue;
    }
    other.units.push(...formation.units);
    other.box = blockBox({ units: other.units, middle: mean(other.units.map(({ at }) => at)) }, rules);
  }
  if (merged.length === formations.length) return formations;
  return merged.map(({ units }) => ({ units, middle: mean(units.map(({ at }) => at)) }));
}

function arrange(formation: Formation, rules: SpreadRules): readonly Spot[] {
  const stacks = stacksOf(formation, rules);
  const rows = rowsOf(stacks);
  return rows.flatMap((row, rowIndex) =>
    row.map((stack, columnIndex) => ({
      ids: stack.map(({ id }) => id),
      at: [
        formation.middle[0] + (columnIndex - (row.length - 1) / 2) * rules.cell.width,
        formation.middle[1] + (rowIndex - (rows.length - 1) / 2) * rules.cell.height,
      ] as const,
    })),
  );
}

function stacksOf({ units }: Formation, { largestFormation }: SpreadRules): readonly (readonly StandingUnit[])[] {
  if (units.length <= largestFormation) return units.map((unit) => [unit]);
  const bySide = new Map<Side, StandingUnit[]>();
  for (const unit of units) bySide.set(unit.side, [...(bySide.get(unit.side) ?? []), unit]);
  return [...bySide.values()];
}

/** Rows from north to south, each from west to east, so that leader lines seldom cross. */
function rowsOf(stacks: readonly (readonly StandingUnit[])[]): readonly (readonly (readonly StandingUnit[])[])[] {
  const place = (stack: readonly StandingUnit[]): Point => mean(stack.map(({ at }) => at));
  const southward = [...stacks].sort((a, b) => place(a)[1] - place(b)[1]);
  const columns = columnsFor(stacks.length);
  const rows = Array.from({ length: Math.ceil(stacks.length / columns) }, (_, row) =>
    southward.slice(row * columns, (row + 1) * columns),
  );
  return rows.map((row) => [...row].sort((a, b) => place(a)[0] - place(b)[0]));
}

function columnsFor(count: number): number {
  return count <= 3 ? count : Math.ceil(Math.sqrt(count));
}

function blockSize(formation: Formation, rules: SpreadRules): { readonly width: number; readonly height: number } {
  const count = stacksOf(formation, rules).length;
  const columns = columnsFor(count);
  return { width: columns * rules.cell.width, height: Math.ceil(count / columns) * rules.cell.height };
}

function blockBox(formation: Formation, rules: SpreadRules): Box {
  const { width, height } = blockSize(formation, rules);
  return { x: formation.middle[0] - width / 2, y: formation.middle[1] - height / 2, width, height };
}

function mean(points: readonly Point[]): Point {
  const { x, y, width, height } = boxAround(points);
  return points.length === 1 ? (points[0] ?? [x, y]) : [x + width / 2, y + height / 2];
}
