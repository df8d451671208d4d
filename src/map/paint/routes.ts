import { sidePalette, textPalette } from "#base";
import type { RouteView } from "#sitting";
import { toScreen } from "../camera/camera.ts";
import type { Point } from "../geo/point.ts";
import type { Painter } from "../layers/layer.ts";
import { pathLength, pointAlong } from "../view/motion.ts";
import type { Pen } from "./canvas.ts";
import type { Emphasis } from "./emphasis.ts";

type RouteStyle = { readonly width: number; readonly dash: readonly number[]; readonly arrowEvery: number };

const styles: Readonly<Record<RouteView["kind"], RouteStyle>> = {
  sea: { width: 1.8, dash: [], arrowEvery: 110 },
  air: { width: 1.5, dash: [8, 5], arrowEvery: 130 },
  missile: { width: 1.5, dash: [1.5, 4.5], arrowEvery: 170 },
};

/** How a route stands out: itself, and the bed that it lies on. */
type RouteLook = {
  readonly strength: number;
  readonly bed: string;
  readonly bedWider: number;
  readonly bedStrength: number;
  /** Instead of the dash of its kind. */
  readonly dash?: readonly number[];
};

const resting: RouteLook = { strength: 1, bed: textPalette.halo, bedWider: 2.4, bedStrength: 0.55 };
const pointedAt = { strength: 1, bedWider: 5, bedStrength: 0.4 } as const;

const looks: Readonly<Record<Emphasis, RouteLook>> = {
  none: resting,
  hovered: { ...pointedAt, bed: textPalette.primary },
  selected: { ...pointedAt, bed: textPalette.accent },
  coming: { ...resting, dash: [5, 6] },
  going: { ...resting, strength: 0.35, bedStrength: 0.55 * 0.35 },
};

/** A line with chevrons on its way and an arrow at its end, over a dark bed. */
export const paintRoute: Painter<"routes"> = ({ pen, camera, dpr }, { route, line }, emphasis) => {
  const style = styles[route.kind];
  const points = line.map((point) => toScreen(camera, point));
  const length = pathLength(points);
  if (length < 6) return;
  const { strength, bed, bedWider, bedStrength, dash = style.dash } = looks[emphasis];
  const shaft = trimEnd(points, length, 7);
  const colour = route.side ? sidePalette[route.side].line : textPalette.secondary;
  pen.setTransform(dpr, 0, 0, dpr, 0, 0);
  pen.lineJoin = "round";
  pen.lineCap = "round";
  strokeLine(pen, shaft, bed, style.width + bedWider, [], bedStrength);
  strokeLine(pen, shaft, colour, style.width, dash, 0.95 * strength);
  pen.fillStyle = colour;
  for (let way = style.arrowEvery; way < length - 50; way += style.arrowEvery)
    paintChevron(pen, points, way / length, length, colour, strength);
  pen.globalAlpha = strength;
  paintHead(pen, points, length);
  pen.lineCap = "butt";
  pen.globalAlpha = 1;
};

function strokeLine(
  pen: Pen,
  points: readonly Point[],
  colour: string,
  width: number,
  dash: readonly number[],
  alpha: number,
): void {
  pen.globalAlpha = alpha;
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.setLineDash([...dash]);
  pen.beginPath();
  points.forEach(([x, y], index) => {
    if (index === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.stroke();
  pen.setLineDash([]);
}

function headingAt(points: readonly Point[], share: number, length: number): number {
  const reach = 4 / length;
  const [x0, y0] = pointAlong(points, Math.max(0, share - reach));
  const [x1, y1] = pointAlong(points, Math.min(1, share + reach));
  return Math.atan2(y1 - y0, x1 - x0);
}

function paintChevron(
  pen: Pen,
  points: readonly Point[],
  share: number,
  length: number,
  colour: string,
  alpha: number,
): void {
  const [x, y] = pointAlong(points, share);
  const heading = headingAt(points, share, length);
  const wing = (turn: number): Point => [x + 5.5 * Math.cos(heading + turn), y + 5.5 * Math.sin(heading + turn)];
  strokeLine(pen, [wing(2.5), [x, y], wing(-2.5)], colour, 1.6, [], alpha);
}

function paintHead(pen: Pen, points: readonly Point[], length: number): void {
  const [x, y] = points.at(-1) ?? [0, 0];
  const heading = headingAt(points, 1, length);
  pen.beginPath();
  pen.moveTo(x, y);
  for (const [turn, reach] of [
    [2.74, 12],
    [Math.PI, 8.5],
    [-2.74, 12],
  ] as const)
    pen.lineTo(x + reach * Math.cos(heading + turn), y + reach * Math.sin(heading + turn));
  pen.closePath();
  pen.fill();
}

function trimEnd(points: readonly Point[], length: number, by: number): readonly Point[] {
  const end = pointAlong(points, Math.max(0, (length - by) / length));
  let left = length - by;
  const kept: Point[] = [];
  points.forEach((point, index) => {
    const previous = points[index - 1];
    if (previous) left -= Math.hypot(point[0] - previous[0], point[1] - previous[1]);
    if (left > 0) kept.push(point);
  });
  return [...kept, end];
}
