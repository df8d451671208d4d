import { type Camera, toWorld } from "../camera/camera.ts";
import type { Box, Point } from "../geo/point.ts";
import type { Ink } from "../layers/layer.ts";
import { createPen } from "../paint/canvas.ts";
import { type ChartContent, type ChartPainter, createChartPainter, isSameChart } from "../paint/chart.ts";
import { planSheet } from "./planSheet.ts";

/**
 * The chart, painted on a sheet larger than the screen: while the map is only moved, what is painted is moved with it,
 * by whole pixels, and strips are added at its edges.
 */
export type Sheet = {
  readonly show: (view: SheetView) => ShownSheet;
};

/** `ink` has the sheet's pen, the camera that is wanted, and pixels of the sheet to a CSS pixel. */
export type SheetView = {
  readonly ink: Ink;
  readonly content: ChartContent;
  /** The size of the screen in pixels of the sheet. */
  readonly width: number;
  readonly height: number;
};

export type ShownSheet = {
  /** The camera from which the sheet is seen, less than a pixel from the one that is wanted. */
  readonly camera: Camera;
  /** The pixel of the sheet in the top left corner of the screen. */
  readonly corner: Point;
  /** How much of the sheet was painted for it. */
  readonly painted: "everything" | "strips" | "nothing";
};

/** How far the sheet goes beyond the screen on each side, pixels. */
export const SHEET_MARGIN = 96;
const AHEAD = 32;

export function createSheet(): Sheet {
  const paint = createChartPainter();
  let last: Painted | undefined;
  return {
    show: (view) => {
      const next = last && isOnlyMoved(last.view, view) ? moveOn(paint, view, last) : paintWhole(paint, view);
      last = next.painted;
      return next.shown;
    },
  };
}

/** What is on the sheet. */
type Painted = {
  readonly view: SheetView;
  /** The world point at the top left corner of the sheet. */
  readonly origin: Point;
  readonly box: Box;
};

type Step = { readonly painted: Painted; readonly shown: ShownSheet };

function paintWhole(paint: ChartPainter, view: SheetView): Step {
  const { ink, content, width, height } = view;
  const { pen, camera } = ink;
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.beginPath();
  pen.rect(0, 0, width, height);
  pen.clip();
  paint(ink, content);
  pen.restore();
  const painted = { view, origin: toWorld(camera, [0, 0]), box: { x: 0, y: 0, width, height } };
  return { painted, shown: { camera, corner: [0, 0], painted: "everything" } };
}

function moveOn(paint: ChartPainter, view: SheetView, { origin, box }: Painted): Step {
  const { pen, camera, dpr } = view.ink;
  const perKm = camera.scale * dpr;
  const corner = toWorld(camera, [0, 0]);
  const x = Math.round((corner[0] - origin[0]) * perKm);
  const y = Math.round((corner[1] - origin[1]) * perKm);
  const wanted = { x, y, width: view.width, height: view.height };
  const { move, strips, painted, seen } = planSheet(box, wanted, pen.canvas, AHEAD);
  const moved: Point = [origin[0] - move[0] / perKm, origin[1] - move[1] / perKm];
  if (move[0] !== 0 || move[1] !== 0) movePicture(pen, move);
  for (const strip of strips) paintStrip(paint, view, moved, strip);
  return {
    painted: { view, origin: moved, box: painted },
    shown: {
      camera: {
        ...camera,
        x: camera.x + origin[0] + x / perKm - corner[0],
        y: camera.y + origin[1] + y / perKm - corner[1],
      },
      corner: [seen.x, seen.y],
      painted: strips.length > 0 ? "strips" : "nothing",
    },
  };
}

/** By itself first, so that only what the strip shows is looked at. */
function paintStrip(paint: ChartPainter, { ink, content }: SheetView, origin: Point, strip: Box): void {
  const { pen, camera, dpr } = ink;
  const perKm = camera.scale * dpr;
  const piece = createPen(strip.width, strip.height);
  const over: Camera = {
    x: origin[0] + (strip.x + strip.width / 2) / perKm,
    y: origin[1] + (strip.y + strip.height / 2) / perKm,
    scale: camera.scale,
    width: strip.width / dpr,
    height: strip.height / dpr,
  };
  paint({ pen: piece, camera: over, dpr }, content);
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.drawImage(piece.canvas, strip.x, strip.y);
}

function movePicture(pen: Ink["pen"], [dx, dy]: Point): void {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.globalCompositeOperation = "copy";
  pen.drawImage(pen.canvas, dx, dy);
  pen.globalCompositeOperation = "source-over";
}

function isOnlyMoved(before: SheetView, after: SheetView): boolean {
  return (
    before.ink.pen === after.ink.pen &&
    before.ink.dpr === after.ink.dpr &&
    before.ink.camera.scale === after.ink.camera.scale &&
    before.width === after.width &&
    before.height === after.height &&
    isSameChart(before.content, after.content)
  );
}
