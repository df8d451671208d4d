import { sidePalette, textPalette } from "#base";
import type { UnitView } from "#sitting";
import { FADE_MS, isTravelling, moveAt } from "../../animation/animations.ts";
import type { FrameInput, Sprite, Stroke } from "../../animation/frame.ts";
import { toScreen } from "../../camera/camera.ts";
import type { Point } from "../../geo/point.ts";
import type { Spot } from "../../layout/spreadUnits.ts";
import { isGoing } from "../../view/isGoing.ts";
import type { ProjectedThings } from "../../view/projectedView.ts";
import type { LaidUnits } from "./layOutUnits.ts";
import { symbolOf } from "./symbolOf.ts";

export type DrawnUnit = {
  readonly id: string;
  readonly leader: readonly Stroke[];
  readonly sprites: readonly Sprite[];
};

const LEADER_FROM = 9;
/** How strong a unit is drawn that an option would take away. */
const LEAVING = 0.35;

/** One unit with the line to where it stands; the top of a stack with its count. */
export function drawUnit(input: FrameInput, laid: LaidUnits, entry: ProjectedThings["units"], spot: Spot): DrawnUnit {
  const { unit } = entry;
  const { stands, middle } = placeUnit(input, laid, entry);
  const alpha = fadeIn(input, unit.id) * (isGoing(input.preview, { kind: "unit", id: unit.id }) ? LEAVING : 1);
  const isStack = spot.ids.length > 1 && spot.ids[0] === unit.id && !isTravelling(input.animations, unit.id);
  const picture = symbolOf(unit, laid.symbolSize);
  const symbol: Sprite = { id: `unit ${unit.id}`, picture, at: middle, alpha };
  const behind: Sprite = { id: `unit ${unit.id} behind`, picture, at: [middle[0] + 4, middle[1] - 4], alpha };
  return {
    id: unit.id,
    leader: leaderOf(stands, middle, unit, alpha),
    sprites: isStack ? [behind, symbol, countOf(unit.id, spot, middle, laid.symbolSize, alpha)] : [symbol],
  };
}

/** Where a unit stands on the screen, and where the middle of its symbol is drawn. */
export function placeUnit(
  { camera, animations, now }: FrameInput,
  { offsets }: LaidUnits,
  { unit, at }: ProjectedThings["units"],
): { readonly stands: Point; readonly middle: Point } {
  const offset = offsets.get(unit.id) ?? [0, 0];
  const move = animations.moves.get(unit.id);
  const moved = move ? moveAt(move, now) : { at, share: 1 };
  const stands = toScreen(camera, moved.at);
  const before = move?.offset ?? offset;
  const shift = (axis: 0 | 1): number => before[axis] + (offset[axis] - before[axis]) * moved.share;
  return { stands, middle: [stands[0] + shift(0), stands[1] + shift(1)] };
}

function countOf(id: string, { ids }: Spot, [x, y]: Point, size: number, alpha: number): Sprite {
  return {
    id: `count ${id}`,
    picture: { kind: "count", count: ids.length },
    at: [x + 15 * size, y - 14 * size],
    alpha,
  };
}

function fadeIn({ animations, now }: FrameInput, id: string): number {
  const start = animations.arrivals.get(id);
  return start === undefined ? 1 : Math.min(1, Math.max(0, (now - start) / FADE_MS));
}

function leaderOf(from: Point, to: Point, { side }: UnitView, alpha: number): readonly Stroke[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length < LEADER_FROM) return [];
  const colour = sidePalette[side].line;
  return [
    { kind: "line", points: [from, to], colour: textPalette.halo, alpha: 0.6 * alpha, width: 3 },
    { kind: "line", points: [from, to], colour, alpha: 0.85 * alpha, width: 1 },
    { kind: "dot", at: from, radius: 3.2, colour: textPalette.halo, alpha: 0.8 * alpha, width: 0 },
    { kind: "dot", at: from, radius: 2, colour, alpha, width: 0 },
  ];
}
