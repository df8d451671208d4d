import { sidePalette, textPalette } from "#base";
import type { Sprite, Stroke } from "../../animation/frame.ts";
import { type Camera, toScreen } from "../../camera/camera.ts";
import type { Point } from "../../geo/point.ts";
import type { PreviewSpot } from "../../layout/previewSpots.ts";
import { dashes } from "../../view/dashes.ts";
import type { LaidUnits } from "./layOutUnits.ts";

const LEADER_FROM = 9;
/** Lines alone look smaller than filled symbols. */
const LARGER = 1.15;
const DASH = 6;
const GAP = 5;

type Coming = Pick<LaidUnits, "coming">;

/** Units under consideration: symbols with broken frames. */
export function comingSymbols({ coming, symbolSize }: Coming & Pick<LaidUnits, "symbolSize">): readonly Sprite[] {
  return coming.map(({ unit: { id, symbol, side, status }, drawnAt }) => ({
    id: `preview ${id}`,
    picture: { kind: "symbol", sidc: symbol, side, status, size: symbolSize * LARGER, isPlanned: true },
    at: drawnAt,
    alpha: 1,
  }));
}

/** The broken lines that they would come. */
export function comingWays({ coming }: Coming, camera: Camera): readonly Stroke[] {
  return coming.flatMap((spot) => wayOf(spot, camera));
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
