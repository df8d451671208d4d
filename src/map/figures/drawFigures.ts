import { textPalette } from "#base";
import type { Frame, Sprite, Stroke } from "../animation/frame.ts";
import { type Camera, openBox } from "../camera/camera.ts";
import { type Box, overlaps, type Point } from "../geo/point.ts";
import type { Ground } from "../ground.ts";
import type { LabelStyle } from "../paint/labelStyle.ts";
import type { MeasureText } from "../paint/rasterise.ts";
import { degreeLabels } from "./degreeLabels.ts";
import { scaleBar } from "./scaleBar.ts";

type Figures = Pick<Frame, "below" | "sprites">;

const WIDEST_SCALE = 130;
const KM_PER_NAUTICAL_MILE = 1.852;
const DEGREE_ALPHA = 0.75;

/** Degrees along the upper and the right edge of the open screen, and the scale in its lower left corner: they stay while the chart moves. */
export function drawFigures(camera: Camera, ground: Ground, measure: MeasureText, names: readonly Box[]): Figures {
  const { bar, km } = scaleLines(camera, ground);
  return { below: bar, sprites: [...degrees(camera, ground, measure, names), ...scaleTexts(camera, km)] };
}

/** What the scale takes of the screen: no name may stand there. */
export function scaleRoom(camera: Camera): Box {
  const [x, y] = scaleCorner(camera);
  return { x: x - 4, y: y - 20, width: WIDEST_SCALE + 8, height: 38 };
}

/** A frame with the figures behind everything of it. */
export function overFigures(frame: Frame, figures: Figures): Frame {
  return {
    below: [...figures.below, ...frame.below],
    sprites: [...figures.sprites, ...frame.sprites],
    above: frame.above,
  };
}

/** Those that no name stands on. */
function degrees(
  camera: Camera,
  { projection, graticule }: Ground,
  measure: MeasureText,
  names: readonly Box[],
): readonly Sprite[] {
  const { x, y, width, height } = openBox(camera);
  const { top, right } = degreeLabels(camera, projection, graticule.bounds);
  const size = (text: string): ReturnType<MeasureText> => measure(text, "degree", undefined);
  const isFree = ({ picture, at }: Sprite): boolean =>
    picture.kind !== "label" || !names.some((name) => overlaps(name, { x: at[0], y: at[1], ...size(picture.text) }));
  return [
    ...top
      .filter(({ at }) => at > x + 24 && at < x + width - 50)
      .map(({ text, at }) => figure(`top ${text}`, text, "degree", [at - size(text).width / 2, y + 2.7], DEGREE_ALPHA)),
    ...right
      .filter(({ at }) => at > y + 30 && at < y + height - 12)
      .map(({ text, at }) => {
        const box = size(text);
        return figure(`right ${text}`, text, "degree", [x + width - 4 - box.width, at - box.height / 2], DEGREE_ALPHA);
      }),
  ].filter(isFree);
}

function figure(id: string, text: string, style: LabelStyle, at: Point, alpha: number): Sprite {
  return { id: `figure ${id}`, picture: { kind: "label", text, style, side: undefined }, at, alpha };
}

/** The corner of the scale, at the half of a pixel so that its lines are sharp. */
function scaleCorner(camera: Camera): Point {
  const open = openBox(camera);
  return [Math.round(open.x) + 16.5, Math.round(open.y + open.height) - 18.5];
}

function scaleLines(camera: Camera, { projection }: Ground): { readonly bar: readonly Stroke[]; readonly km: number } {
  const { km, pixels } = scaleBar(camera, projection, WIDEST_SCALE);
  const [x, y] = scaleCorner(camera);
  const lines: readonly (readonly Point[])[] = [
    [
      [x, y - 5],
      [x, y],
      [x + pixels, y],
      [x + pixels, y - 5],
    ],
    [
      [x + pixels / 2, y],
      [x + pixels / 2, y - 3],
    ],
  ];
  const bar = [
    { colour: textPalette.halo, width: 4, alpha: 0.7 },
    { colour: textPalette.secondary, width: 1.2, alpha: 0.95 },
  ].flatMap((look) => lines.map((points) => ({ kind: "line", points, ...look }) as const));
  return { bar, km };
}

function scaleTexts(camera: Camera, km: number): readonly Sprite[] {
  const [x, y] = scaleCorner(camera);
  const miles = `${formatLength(km / KM_PER_NAUTICAL_MILE)} nmi`;
  return [
    figure("scale km", `${formatLength(km)} km`, "scale", [x + 3, y - 16.9], 1),
    figure("scale nmi", miles, "scale", [x + 3, y + 1.1], 1),
  ];
}

function formatLength(length: number): string {
  return length >= 10 ? String(Math.round(length)) : String(Number(length.toPrecision(2)));
}
