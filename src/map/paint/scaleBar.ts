import { textPalette } from "#base";
import { type Camera, openBox, openMiddle, toWorld } from "../camera/camera.ts";
import { distanceKm } from "../geo/lines.ts";
import type { MapProjection } from "../geo/projection.ts";
import type { Pen } from "./canvas.ts";
import { sansFamily } from "./fonts.ts";

/** A bar of a round number of kilometres, true at the middle of the screen. */
export type ScaleBar = { readonly km: number; readonly pixels: number };

const KM_PER_NAUTICAL_MILE = 1.852;

/** The longest round bar that fits into a width. */
export function scaleBar(camera: Camera, { unproject }: MapProjection, widest: number): ScaleBar {
  const [x, y] = openMiddle(camera);
  const span = 100;
  const from = unproject(toWorld(camera, [x - span / 2, y]));
  const to = unproject(toWorld(camera, [x + span / 2, y]));
  const kmPerPixel = distanceKm(from, to) / span;
  const power = 10 ** Math.floor(Math.log10(widest * kmPerPixel));
  const km = [5, 2, 1].map((digit) => digit * power).find((length) => length <= widest * kmPerPixel) ?? power;
  return { km, pixels: km / kmPerPixel };
}

export function paintScaleBar(pen: Pen, camera: Camera, dpr: number, projection: MapProjection): void {
  const { km, pixels } = scaleBar(camera, projection, 130);
  const open = openBox(camera);
  const x = Math.round(open.x) + 16.5;
  const y = Math.round(open.y + open.height) - 18.5;
  pen.setTransform(dpr, 0, 0, dpr, 0, 0);
  pen.lineCap = "butt";
  for (const [colour, width] of [
    [textPalette.halo, 4],
    [textPalette.secondary, 1.2],
  ] as const) {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.globalAlpha = width > 2 ? 0.7 : 0.95;
    pen.beginPath();
    pen.moveTo(x, y - 5);
    pen.lineTo(x, y);
    pen.lineTo(x + pixels, y);
    pen.lineTo(x + pixels, y - 5);
    pen.moveTo(x + pixels / 2, y);
    pen.lineTo(x + pixels / 2, y - 3);
    pen.stroke();
  }
  pen.globalAlpha = 1;
  pen.font = `500 10px ${sansFamily}`;
  pen.textBaseline = "alphabetic";
  pen.textAlign = "left";
  paintText(pen, `${formatKm(km)} km`, x + 5, y - 6);
  paintText(pen, `${formatKm(km / KM_PER_NAUTICAL_MILE)} nmi`, x + 5, y + 12);
}

function formatKm(km: number): string {
  return km >= 10 ? String(Math.round(km)) : String(Number(km.toPrecision(2)));
}

function paintText(pen: Pen, text: string, x: number, y: number): void {
  pen.strokeStyle = textPalette.halo;
  pen.lineWidth = 3;
  pen.globalAlpha = 0.7;
  pen.strokeText(text, x, y);
  pen.globalAlpha = 1;
  pen.fillStyle = textPalette.secondary;
  pen.fillText(text, x, y);
}
