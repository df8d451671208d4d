import type { Box, Point } from "../geo/point.ts";
import { type Camera, limitCamera, openMiddle, panCamera, zoomCamera } from "./camera.ts";
import { ease, flyBetween } from "./flight.ts";
import { cameraLimits } from "./limits.ts";

/** Holds the camera inside its limits and flies it where it is wanted. */
export type Cameraman = {
  readonly camera: () => Camera;
  readonly jump: (to: Camera) => void;
  /** In no time at all when motion is reduced. */
  readonly fly: (to: Camera, durationMs: number) => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly glide: (dx: number, dy: number, durationMs: number) => void;
  readonly zoom: (factor: number, at: Point) => void;
  readonly glideZoom: (factor: number, at: Point | undefined, durationMs: number) => void;
  /** Moves a flight on; whether there was one. */
  readonly advance: (now: number) => boolean;
  readonly isFlying: () => boolean;
  /** Where the camera is flying, or is. */
  readonly goal: () => Camera;
};

export type CameramanOptions = {
  readonly start: Camera;
  readonly bounds: Box;
  readonly reducedMotion: boolean;
  readonly now: () => number;
  readonly onMove: () => void;
};

type Flight = {
  readonly from: Camera;
  readonly to: Camera;
  readonly start: number;
  readonly durationMs: number;
};

export function createCameraman({ start, bounds, reducedMotion, now, onMove }: CameramanOptions): Cameraman {
  let camera = limited(start);
  let flight: Flight | undefined;

  function limited(to: Camera): Camera {
    return limitCamera(to, cameraLimits(bounds, to));
  }

  function jump(to: Camera): void {
    flight = undefined;
    camera = limited(to);
    onMove();
  }

  function fly(to: Camera, durationMs: number): void {
    if (reducedMotion) {
      jump(to);
      return;
    }
    flight = { from: camera, to: limited(to), start: now(), durationMs };
    onMove();
  }

  /** Where the camera is going, so that key presses in a row add up. */
  const goal = (): Camera => flight?.to ?? camera;
  const zoomed = (from: Camera, factor: number, at: Point): Camera =>
    zoomCamera(from, factor, at, cameraLimits(bounds, from));

  return {
    camera: () => camera,
    jump,
    fly,
    pan: (dx, dy) => jump(panCamera(camera, dx, dy)),
    glide: (dx, dy, durationMs) => fly(panCamera(goal(), dx, dy), durationMs),
    zoom: (factor, at) => jump(zoomed(camera, factor, at)),
    glideZoom: (factor, at, durationMs) => fly(zoomed(goal(), factor, at ?? openMiddle(camera)), durationMs),
    advance: (time) => {
      if (!flight) return false;
      const t = Math.min(1, (time - flight.start) / flight.durationMs);
      camera = flyBetween(flight.from, flight.to, ease(Math.max(0, t)));
      if (t >= 1) flight = undefined;
      return true;
    },
    isFlying: () => flight !== undefined,
    goal,
  };
}
