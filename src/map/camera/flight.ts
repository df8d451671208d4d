import type { Camera } from "./camera.ts";

/**
 * The camera on its way, `t` from 0 to 1. The scale changes by equal factors in equal times, and the middle moves so
 * that one point of the screen stays where it is.
 */
export function flyBetween(from: Camera, to: Camera, t: number): Camera {
  if (t >= 1) return to;
  if (t <= 0) return from;
  const scale = from.scale * (to.scale / from.scale) ** t;
  const share = partOfWay(from.scale, to.scale, scale, t);
  return { ...to, scale, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function partOfWay(from: number, to: number, now: number, t: number): number {
  const isSameScale = Math.abs(Math.log(to / from)) < 1e-3;
  return isSameScale ? t : (1 / from - 1 / now) / (1 / from - 1 / to);
}

/** Cubic ease in and out. */
export function ease(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2;
}
