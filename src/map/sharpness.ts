import type { Camera } from "./camera/camera.ts";

/**
 * Decides how coarsely the chart is painted. On a dense screen whose chart takes long to paint it is coarser while the
 * camera moves, and sharp again when the camera has rested for a moment.
 */
export type Sharpness = {
  /** Device pixels to a pixel of the chart, for the next frame. */
  readonly magnify: (camera: Camera, dpr: number, now: number) => number;
  /** How long a chart took to paint. */
  readonly note: (magnify: number, paintMs: number) => void;
  readonly isWaiting: () => boolean;
  readonly stop: () => void;
};

const SLOW_MS = 14;
const REST_MS = 140;
const COARSEST = 2;

export function createSharpness(onRest: () => void): Sharpness {
  let last: Camera | undefined;
  let lastMove = Number.NEGATIVE_INFINITY;
  let sharpMs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      onRest();
    }, REST_MS);
  }

  return {
    magnify: (camera, dpr, now) => {
      const isMoved = last !== undefined && last !== camera;
      const isMoving = isMoved && now - lastMove < REST_MS;
      if (isMoved) lastMove = now;
      last = camera;
      if (!isMoving || dpr <= 1 || sharpMs < SLOW_MS) return 1;
      wait();
      return Math.min(COARSEST, dpr);
    },
    note: (magnify, paintMs) => {
      if (magnify === 1) sharpMs = paintMs;
    },
    isWaiting: () => timer !== undefined,
    stop: () => clearTimeout(timer),
  };
}
