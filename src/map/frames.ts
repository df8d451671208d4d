import type { MapView } from "#sitting";
import { type Animations, isMoving, noAnimations, withoutFinished } from "./animation/animations.ts";
import { composeFrame } from "./animation/composeFrame.ts";
import type { FrameInput } from "./animation/frame.ts";
import { startAnimations } from "./animation/startAnimations.ts";
import type { Considering } from "./considering.ts";
import type { Content } from "./content.ts";
import type { Drawing } from "./createDrawing.ts";
import { drawFigures, overFigures } from "./figures/drawFigures.ts";
import type { FineDetail } from "./fineDetail.ts";
import type { MapLayout } from "./layout/mapLayout.ts";
import type { MeasureText } from "./paint/rasterise.ts";
import type { Pointing } from "./pointing.ts";
import type { MapGame } from "./scene/startGame.ts";
import type { Sight } from "./sight.ts";
import { diffViews } from "./view/diffViews.ts";

/** Draws a frame whenever something has changed, and as long as something moves. */
export type Frames = {
  /** There is something to draw on; before it nothing is drawn. */
  readonly begin: (game: MapGame) => void;
  /** The chart and the layout are made anew with the next frame. */
  readonly redraw: () => void;
  /** Shows what differs from the view before as a change; undefined for a view that is there at once. */
  readonly animate: (before: MapView | undefined) => void;
  /** Undefined before the first frame. */
  readonly layout: () => MapLayout | undefined;
  readonly isBusy: () => boolean;
  readonly stats: () => { readonly frames: number; readonly lastFrameMs: number };
  readonly stop: () => void;
};

export type FramesOptions = {
  readonly sight: Sight;
  readonly pointing: Pointing;
  readonly considering: Considering;
  readonly drawing: Drawing;
  readonly fine: FineDetail;
  readonly measure: MeasureText;
  readonly reducedMotion: boolean;
  /** Whether a hand holds the map: then names keep their places. */
  readonly isHeld: () => boolean;
  readonly onFirst: () => void;
};

export function createFrames(options: FramesOptions): Frames {
  const { sight, drawing, fine, measure, onFirst } = options;
  let game: MapGame | undefined;
  let layout: MapLayout | undefined;
  let animations: Animations = noAnimations;
  let request = 0;
  let isStale = true;
  let frames = 0;
  let lastFrameMs = 0;

  function requestFrame(): void {
    if (game && request === 0) request = requestAnimationFrame(drawFrame);
  }

  function drawFrame(): void {
    request = 0;
    const content = sight.content();
    if (!game || !content) return;
    const now = performance.now();
    const { cameraman } = content;
    const isPainted = cameraman.advance(now) || isStale || !layout;
    const things = thingsShown(options, content);
    const shown = isPainted || !layout ? renewLayout(options, game, content, things, layout) : layout;
    layout = shown;
    isStale = false;
    animations = withoutFinished(animations, now);
    const { camera } = shown;
    const frame = composeFrame({ ...things, camera, layout: shown, view: content.projected, animations, now });
    const figures = drawFigures(
      camera,
      content.ground,
      measure,
      shown.labels.map(({ box }) => box),
    );
    game.scene.draw(overFigures(frame, figures), game.dpr(), measure);
    game.step(now);
    frames += 1;
    lastFrameMs = performance.now() - now;
    if (isPainted) drawing.note(lastFrameMs);
    if (cameraman.isFlying() || isMoving(animations)) requestFrame();
    if (frames === 1) onFirst();
    fine.loadWhenNear(content.ground, things.camera.scale);
  }

  return {
    begin: (started) => {
      game = started;
    },
    redraw: () => {
      isStale = true;
      requestFrame();
    },
    animate: (before) => {
      animations = before ? animationsAfter(options, before, layout) : noAnimations;
    },
    layout: () => layout,
    isBusy: () => frames === 0 || request !== 0 || drawing.isWaiting() || fine.isLoading(),
    stats: () => ({ frames, lastFrameMs }),
    stop: () => {
      cancelAnimationFrame(request);
      drawing.stop();
      game = undefined;
    },
  };
}

/** What a frame shows, and from where. */
type ThingsShown = Pick<FrameInput, "preview" | "camera" | "selected" | "hovered">;

function thingsShown({ sight, considering, pointing }: FramesOptions, { ground, cameraman }: Content): ThingsShown {
  return {
    preview: considering.on(sight.view(), ground.projection),
    camera: cameraman.camera(),
    selected: pointing.selected(),
    hovered: pointing.hovered(),
  };
}

/** Names keep their places while the map is held or flies; at rest they take the best ones. */
function renewLayout(
  { drawing, isHeld }: FramesOptions,
  game: MapGame,
  content: Content,
  things: ThingsShown,
  last: MapLayout | undefined,
): MapLayout {
  const choices = content.cameraman.isFlying() || isHeld() ? last?.choices : undefined;
  return drawing.renew({ game, content, dpr: game.dpr(), choices, ...things });
}

function animationsAfter(
  { sight, reducedMotion }: FramesOptions,
  before: MapView,
  layout: MapLayout | undefined,
): Animations {
  const content = sight.content();
  const view = sight.view();
  if (!content) return noAnimations;
  return startAnimations({
    change: diffViews(before, view),
    units: view.units,
    offsets: layout?.laid.units.offsets ?? new Map(),
    projection: content.ground.projection,
    scale: content.cameraman.camera().scale,
    now: performance.now(),
    reducedMotion,
  });
}
