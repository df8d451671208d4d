import { sidePalette, textPalette } from "#base";
import type { UnitView } from "#sitting";
import { type Camera, toScreen } from "../camera/camera.ts";
import { isInBox, type Point } from "../geo/point.ts";
import type { MapLayout } from "../layout/mapLayout.ts";
import type { Spot } from "../layout/spreadUnits.ts";
import { symbolCell } from "../layout/symbolCell.ts";
import { isSameThing, type Thing } from "../mapThing.ts";
import type { Picture } from "../paint/picture.ts";
import { pointAlong } from "../view/motion.ts";
import { isGoing, type ProjectedPreview } from "../view/projectedPreview.ts";
import type { ProjectedView } from "../view/projectedView.ts";
import { type Animations, FADE_MS, moveAt, RING_MS } from "./animations.ts";
import { composePreview } from "./composePreview.ts";

/** One frame above the chart: strokes under the pictures, the pictures from back to front, strokes over them. */
export type Frame = {
  readonly below: readonly Stroke[];
  readonly sprites: readonly Sprite[];
  readonly above: readonly Stroke[];
};

export type Sprite = { readonly id: string; readonly picture: Picture; readonly at: Point; readonly alpha: number };

export type Stroke = { readonly colour: string; readonly alpha: number; readonly width: number } & (
  | { readonly kind: "line"; readonly points: readonly Point[] }
  | { readonly kind: "ring"; readonly at: Point; readonly radius: number }
  | { readonly kind: "dot"; readonly at: Point; readonly radius: number }
  | { readonly kind: "brackets"; readonly at: Point; readonly width2: number; readonly height2: number }
);

export type FrameInput = {
  readonly layout: MapLayout;
  readonly view: ProjectedView;
  readonly preview: ProjectedPreview;
  readonly camera: Camera;
  readonly animations: Animations;
  readonly selected: Thing | undefined;
  readonly hovered: Thing | undefined;
  readonly now: number;
};

const LEADER_FROM = 9;
const LEAVING = 0.35;

export function composeFrame(input: FrameInput): Frame {
  const units = drawUnits(input);
  const labels = (isForced: boolean): readonly Sprite[] =>
    input.layout.labels
      .filter((label) => label.isForced === isForced)
      .map(({ id, picture, at }) => ({ id, picture, at, alpha: 1 }));
  const marks = input.layout.marks.map((mark) => ({ ...mark, alpha: 1 }));
  const impacts = input.view.strikes.map(({ strike, at }) => ({
    id: `impact ${strike.id}`,
    picture: { kind: "impact", side: strike.by } as const,
    at: toScreen(input.camera, at),
    alpha: 1,
  }));
  const { preview, camera, layout } = input;
  const considered = composePreview({ preview, spots: layout.previewSpots, symbolSize: layout.symbolSize, camera });
  return {
    below: [...trails(input), ...considered.below, ...units.flatMap(({ leader }) => leader)],
    sprites: [
      ...marks,
      ...impacts,
      ...labels(false),
      ...ghosts(input),
      ...units.flatMap(({ sprites }) => sprites),
      ...considered.sprites,
      ...labels(true),
    ],
    above: [...rings(input), ...considered.above, ...outlines(input, units)],
  };
}

type DrawnUnit = {
  readonly id: string;
  readonly at: Point;
  readonly leader: readonly Stroke[];
  readonly sprites: readonly Sprite[];
};

function drawUnits(input: FrameInput): readonly DrawnUnit[] {
  const { layout, view, animations } = input;
  const byId = new Map(view.units.map((entry) => [entry.unit.id, entry]));
  const drawn = layout.spots.flatMap((spot) => {
    const shown = spot.ids.filter((id, index) => index === 0 || isTravelling(animations, id));
    return shown.flatMap((id) => {
      const entry = byId.get(id);
      return entry ? [drawUnit(input, entry, spot)] : [];
    });
  });
  const rank = ({ id }: DrawnUnit): number =>
    (isSameThing(input.selected, { kind: "unit", id }) ? 4 : 0) +
    (isSameThing(input.hovered, { kind: "unit", id }) ? 2 : 0) +
    (isTravelling(animations, id) ? 1 : 0);
  return [...drawn].sort((a, b) => rank(a) - rank(b));
}

function isTravelling({ moves }: Animations, id: string): boolean {
  return (moves.get(id)?.path.length ?? 0) > 1;
}

function drawUnit(
  input: FrameInput,
  { unit, at }: { readonly unit: UnitView; readonly at: Point },
  spot: Spot,
): DrawnUnit {
  const { camera, layout, animations, now } = input;
  const offset = layout.offsets.get(unit.id) ?? [0, 0];
  const move = animations.moves.get(unit.id);
  const moved = move ? moveAt(move, now) : { at, share: 1 };
  const stands = toScreen(camera, moved.at);
  const before = move?.offset ?? offset;
  const shift: Point = [
    before[0] + (offset[0] - before[0]) * moved.share,
    before[1] + (offset[1] - before[1]) * moved.share,
  ];
  const middle: Point = [stands[0] + shift[0], stands[1] + shift[1]];
  const isLeaving = isGoing(input.preview, { kind: "unit", id: unit.id });
  const alpha = fadeIn(animations.arrivals.get(unit.id), now) * (isLeaving ? LEAVING : 1);
  const symbol = (id: string, place: Point): Sprite => ({
    id,
    picture: symbolOf(unit, layout.symbolSize),
    at: place,
    alpha,
  });
  const stacked = spot.ids.length > 1 && spot.ids[0] === unit.id && !isTravelling(animations, unit.id);
  return {
    id: unit.id,
    at: middle,
    leader: leaderOf(stands, middle, unit, alpha),
    sprites: [
      ...(stacked ? [symbol(`unit ${unit.id} behind`, [middle[0] + 4, middle[1] - 4])] : []),
      symbol(`unit ${unit.id}`, middle),
      ...(stacked
        ? [
            {
              id: `count ${unit.id}`,
              picture: { kind: "count", count: spot.ids.length } as const,
              at: [middle[0] + 15 * layout.symbolSize, middle[1] - 14 * layout.symbolSize] as const,
              alpha,
            },
          ]
        : []),
    ],
  };
}

function symbolOf({ symbol, side, status }: UnitView, size: number): Picture {
  return { kind: "symbol", sidc: symbol, side, status, size, isPlanned: false };
}

function fadeIn(start: number | undefined, now: number): number {
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

function ghosts({ animations, camera, layout, now }: FrameInput): readonly Sprite[] {
  return animations.ghosts.map(({ unit, at, offset, start }) => {
    const [x, y] = toScreen(camera, at);
    return {
      id: `ghost ${unit.id}`,
      picture: symbolOf(unit, layout.symbolSize),
      at: [x + offset[0], y + offset[1]],
      alpha: 1 - fadeIn(start, now),
    };
  });
}

/** The way a moving unit has come. */
function trails({ animations, camera, now }: FrameInput): readonly Stroke[] {
  return [...animations.moves.values()].flatMap((move) => {
    if (move.path.length < 2) return [];
    const { share } = moveAt(move, now);
    const steps = 24;
    const points = Array.from({ length: steps + 1 }, (_, i) =>
      toScreen(camera, pointAlong(move.path, (share * i) / steps)),
    );
    return [{ kind: "line", points, colour: sidePalette[move.side].line, alpha: 0.55, width: 1.6 } as const];
  });
}

function rings({ animations, camera, now }: FrameInput): readonly Stroke[] {
  return animations.rings.flatMap(({ at, by, start }) => {
    const colour = by ? sidePalette[by].line : textPalette.accent;
    const middle = toScreen(camera, at);
    return [0, 0.22, 0.44].flatMap((delay): Stroke[] => {
      const t = ((now - start) / RING_MS - delay) / (1 - 0.44);
      if (t <= 0 || t >= 1) return [];
      const out = 1 - (1 - t) ** 3;
      return [{ kind: "ring", at: middle, radius: 5 + 44 * out, colour, alpha: 0.9 * (1 - t), width: 1 + 3 * (1 - t) }];
    });
  });
}

function outlines(
  { selected, hovered, layout, view, camera }: FrameInput,
  units: readonly DrawnUnit[],
): readonly Stroke[] {
  const cell = symbolCell(layout.symbolSize);
  const outline = (thing: Thing | undefined, colour: string, alpha: number): readonly Stroke[] => {
    if (thing?.kind === "unit") {
      const spot = layout.spots.find(({ ids }) => ids.includes(thing.id));
      const unit = units.find(({ id }) => id === thing.id) ?? units.find(({ id }) => id === spot?.ids[0]);
      return unit ? [bracketsAt(unit.at, cell.width + 2, cell.height + 2, colour, alpha)] : [];
    }
    if (thing?.kind === "place") {
      const place = view.places.find((entry) => entry.place.id === thing.id);
      const screen = place ? toScreen(camera, place.at) : undefined;
      const isMarked = layout.marks.some(({ id }) => id === `mark ${thing.id}`);
      const isSeen = screen && isInBox(screen, { x: 0, y: 0, width: camera.width, height: camera.height });
      return screen && isMarked && isSeen ? [{ kind: "ring", at: screen, radius: 10, colour, alpha, width: 1.6 }] : [];
    }
    return [];
  };
  const isBoth = isSameThing(selected, hovered);
  return [...(isBoth ? [] : outline(hovered, textPalette.primary, 0.7)), ...outline(selected, textPalette.accent, 1)];
}

function bracketsAt(at: Point, width2: number, height2: number, colour: string, alpha: number): Stroke {
  return { kind: "brackets", at, width2, height2, colour, alpha, width: 1.8 };
}
