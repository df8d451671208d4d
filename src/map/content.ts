import type { MapView } from "#sitting";
import type { Size } from "./camera/camera.ts";
import { type Cameraman, createCameraman } from "./camera/cameraman.ts";
import { restingCamera } from "./camera/limits.ts";
import type { Ground } from "./ground.ts";
import type { ProjectedView } from "./view/projectedView.ts";
import { projectView } from "./view/projectView.ts";

/** What stands on the screen for one view. */
export type Content = {
  readonly ground: Ground;
  readonly cameraman: Cameraman;
  readonly projected: ProjectedView;
};

type Surroundings = {
  /** What stood there for the view before, where it was on the same ground. */
  readonly old: Content | undefined;
  readonly ground: Ground;
  readonly size: Size;
  readonly reducedMotion: boolean;
  readonly onMove: () => void;
};

/** A view on its ground, with the camera where it was, otherwise where the view wants it. */
export function createContent(view: MapView, { old, ground, size, reducedMotion, onMove }: Surroundings): Content {
  const projected = projectView(view, ground.projection);
  const cameraman =
    old?.cameraman ??
    createCameraman({
      start: restingCamera(ground, view.focus, size),
      bounds: ground.box,
      reducedMotion,
      now: () => performance.now(),
      onMove,
    });
  return { ground, cameraman, projected };
}
