import type { LatLon } from "#scenario/model";
import type { MapView } from "#sitting";
import { type Insets, insetCamera, isSameInsets, resizeCamera, type Size } from "./camera/camera.ts";
import { followFocus, isSameSight } from "./camera/followFocus.ts";
import { focusCamera, restingCamera } from "./camera/limits.ts";
import { FLIGHT_MS, GLIDE_MS } from "./camera/moveCamera.ts";
import { type Content, createContent } from "./content.ts";
import type { Ground } from "./ground.ts";

/** The view that is shown, on its ground and under its camera. */
export type Sight = {
  readonly view: () => MapView;
  /** Undefined before the geography is there. */
  readonly content: () => Content | undefined;
  readonly size: () => Size;
  /** Shows a view, once its ground is laid. Gives the one before it where both stand on one ground, so that what differs can be shown as a change. */
  readonly take: (next: MapView) => MapView | undefined;
  /** Takes the camera where a view of another focus wants it. */
  readonly follow: (before: MapView) => void;
  readonly focusOn: (at: LatLon, radiusKm: number) => void;
  /** The element has another size. A camera that rests where the view wants it stays so; any other keeps its middle and scale. */
  readonly resize: () => void;
  readonly setInsets: (next: Insets) => void;
};

export type SightOptions = {
  readonly element: HTMLElement;
  readonly view: MapView;
  readonly groundOf: (view: MapView) => Ground | undefined;
  readonly insets: Insets;
  readonly reducedMotion: boolean;
  readonly onMove: () => void;
};

export function createSight(options: SightOptions): Sight {
  const { element, groundOf, reducedMotion, onMove } = options;
  let { view, insets } = options;
  let content: Content | undefined;

  const size = (): Size => ({
    width: Math.max(1, element.clientWidth),
    height: Math.max(1, element.clientHeight),
    insets,
  });

  return {
    view: () => view,
    content: () => content,
    size,
    take: (next) => {
      const before = view;
      view = next;
      const ground = groundOf(next);
      if (!ground) return undefined;
      const old = content?.ground === ground ? content : undefined;
      content = createContent(next, { old, ground, size: size(), reducedMotion, onMove });
      return old && before;
    },
    follow: (before) => content && followView(content, before, view, size()),
    focusOn: (at, radiusKm) => {
      if (!content) return;
      content.cameraman.fly(focusCamera(content.ground.projection, at, radiusKm, size()), FLIGHT_MS);
    },
    resize: () => content && resizeSight(content, view, size()),
    setInsets: (next) => {
      if (isSameInsets(insets, next)) return;
      insets = next;
      if (content) insetSight(content, view, size(), next);
    },
  };
}

function followView({ ground, cameraman }: Content, before: MapView, after: MapView, size: Size): void {
  const to = followFocus({
    camera: cameraman.goal(),
    before: restingCamera(ground, before.focus, size),
    after: restingCamera(ground, after.focus, size),
    hasFocus: after.focus !== undefined,
  });
  if (to) cameraman.fly(to, FLIGHT_MS);
}

function resizeSight({ ground, cameraman }: Content, { focus }: MapView, size: Size): void {
  const camera = cameraman.camera();
  const rests = isSameSight(cameraman.goal(), restingCamera(ground, focus, camera));
  cameraman.jump(rests ? restingCamera(ground, focus, size) : resizeCamera(camera, size));
}

function insetSight({ ground, cameraman }: Content, { focus }: MapView, size: Size, insets: Insets): void {
  const camera = cameraman.camera();
  const rests = isSameSight(cameraman.goal(), restingCamera(ground, focus, camera));
  cameraman.jump(insetCamera(camera, insets));
  if (rests) cameraman.fly(restingCamera(ground, focus, size), GLIDE_MS);
}
