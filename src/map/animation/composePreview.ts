import { sidePalette, textPalette } from "#base";
import { type Camera, toScreen } from "../camera/camera.ts";
import type { Point } from "../geo/point.ts";
import type { PreviewSpot } from "../layout/previewSpots.ts";
import { dashes } from "../view/dashes.ts";
import type { ProjectedPreview } from "../view/projectedPreview.ts";
import type { Frame, Sprite, Stroke } from "./composeFrame.ts";

type PreviewInput = {
  readonly preview: ProjectedPreview;
  readonly spots: readonly PreviewSpot[];
  readonly symbolSize: number;
  readonly camera: Camera;
};

const LEADER_FROM = 9;
/** Lines alone look smaller than filled symbols. */
const LARGER = 1.15;
const DASH = 6;
const GAP = 5;

/** What is being considered: symbols with broken frames at the end of broken lines, and where it would strike. */
export function composePreview({ preview, spots, symbolSize, camera }: PreviewInput): Frame {
  return {
    below: spots.flatMap((spot) => wayOf(spot, camera)),
    sprites: [
      ...preview.strikes.map(
        ({ strike, at }): Sprite => ({
          id: `preview ${strike.id}`,
          picture: { kind: "impact", side: strike.by },
          at: toScreen(camera, at),
          alpha: 0.6,
        }),
      ),
      ...spots.map(
        ({ unit: { id, symbol, side, status }, drawnAt }): Sprite => ({
          id: `preview ${id}`,
          picture: { kind: "symbol", sidc: symbol, side, status, size: symbolSize * LARGER, isPlanned: true },
          at: drawnAt,
          alpha: 1,
        }),
      ),
    ],
    above: preview.strikes.map(({ strike, at }) => ({
      kind: "ring",
      at: toScreen(camera, at),
      radius: 17,
      colour: strike.by ? sidePalette[strike.by].line : textPalette.accent,
      alpha: 0.8,
      width: 1.2,
    })),
  };
}

/** The way there, and on to where the symbol found room. */
function wayOf({ unit, way, at, drawnAt }: PreviewSpot, camera: Camera): readonly Stroke[] {
  const place = toScreen(camera, at);
  const colour = sidePalette[unit.side].line;
  const shift = Math.hypot(drawnAt[0] - place[0], drawnAt[1] - place[1]);
  return [
    ...dashed(
      way.map((point) => toScreen(camera, point)),
      colour,
    ),
    ...(way.length > 0 && shift >= LEADER_FROM ? dashed([place, drawnAt], colour) : []),
  ];
}

function dashed(points: readonly Point[], colour: string): readonly Stroke[] {
  if (points.length < 2) return [];
  return [
    { kind: "line", points, colour: textPalette.halo, alpha: 0.5, width: 4 },
    ...dashes(points, DASH, GAP).map(
      (dash): Stroke => ({ kind: "line", points: dash, colour, alpha: 0.95, width: 1.8 }),
    ),
  ];
}
