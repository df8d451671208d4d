import type { MapPreview, MapView } from "#sitting";
import { type Animations, isMoving, noAnimations, startAnimations, withoutFinished } from "./animation/animations.ts";
import { composeFrame } from "./animation/composeFrame.ts";
import {
  type Camera,
  cameraTowards,
  type Insets,
  insetCamera,
  isSameInsets,
  resizeCamera,
  type Size,
} from "./camera/camera.ts";
import { followFocus, isSameSight } from "./camera/followFocus.ts";
import { focusCamera, restingCamera } from "./camera/limits.ts";
import { FLIGHT_MS, GLIDE_MS, moveCamera } from "./camera/moveCamera.ts";
import { type Content, createContent } from "./content.ts";
import { createDrawing } from "./createDrawing.ts";
import { createFineDetail } from "./fineDetail.ts";
import { followSize } from "./followSize.ts";
import type { GeographyTopology } from "./geo/geography.ts";
import { loadGeography } from "./geo/loadGeography.ts";
import { isSameBounds } from "./geo/projection.ts";
import { cursorFor, type Interaction, type InteractionCommand, interact, isHolding } from "./input/interaction.ts";
import { listen } from "./input/listen.ts";
import { nextThing } from "./input/nextThing.ts";
import { hitTest } from "./layout/hitTest.ts";
import type { MapLayout } from "./layout/mapLayout.ts";
import { nextInStack } from "./layout/nextInStack.ts";
import { legendItems } from "./legend/legendItems.ts";
import { paintLegendItem } from "./legend/paintLegendItem.ts";
import { isSameThing, type Thing } from "./mapThing.ts";
import type { MapHandle, MapOptions } from "./mountMap.ts";
import { createTextMeasure } from "./paint/label.ts";
import { createFontGate, loadFonts } from "./paint/loadFonts.ts";
import { chooseRenderer } from "./scene/chooseRenderer.ts";
import { type MapGame, startGame } from "./scene/startGame.ts";
import { diffViews } from "./view/diffViews.ts";
import { placeOfThing } from "./view/placeOfThing.ts";
import { noPreview, type ProjectedPreview, projectPreview } from "./view/projectedPreview.ts";
import { textsOf } from "./view/textsOf.ts";

/** How near the edge a thing that is stepped to may lie, CSS pixels. */
const SIGHT_EDGE = 32;
const OPEN: Insets = { left: 0, right: 0, top: 0, bottom: 0 };

/** What is there once geography, fonts and game are: before it, only the newest view is kept. */
type Running = { readonly game: MapGame; readonly coarse: GeographyTopology };

/** Owns all that changes while a map is shown, and draws a frame whenever something has. */
export function createMapController(element: HTMLElement, options: MapOptions): MapHandle {
  const { reducedMotion, onSelect, onHover, onReady } = options;
  const renderer = options.renderer ?? chooseRenderer();
  const stop = new AbortController();
  const measure = createTextMeasure();
  const fine = createFineDetail(stop.signal, () => redraw(), fail);
  const drawing = createDrawing(measure, fine, () => redraw());

  let view = options.view;
  let running: Running | undefined;
  let content: Content | undefined;
  let layout: MapLayout | undefined;
  let animations: Animations = noAnimations;
  let interaction: Interaction = { kind: "idle" };
  let selected: Thing | undefined;
  let hovered: Thing | undefined;
  let previewed: MapPreview | undefined;
  let considered: ProjectedPreview | undefined;
  let insets = options.insets ?? OPEN;
  let dpr = devicePixelRatio;
  let frameRequest = 0;
  let isStale = true;
  let frames = 0;
  let lastFrameMs = 0;
  let endGame = (): void => {};

  start().catch(fail);

  async function start(): Promise<void> {
    const starting = startGame({ element, size: screen(), dpr, renderer, onRestored: redraw }, (end) => {
      endGame = end;
    });
    const [game, coarse] = await Promise.all([starting, loadGeography("50m", stop.signal), loadFonts(textsOf(view))]);
    if (stop.signal.aborted) return;
    running = { game, coarse };
    takeView(view);
    listen({ element, thingAt, onEvent: (event) => takeStep(interact(interaction, event)) }, stop.signal);
    followSize(element, takeSize, stop.signal);
  }

  function fail(error: unknown): void {
    if (!stop.signal.aborted) options.onError?.(error);
  }

  function takeView(next: MapView): void {
    const before = view;
    view = next;
    if (!running) return;
    const old = content && isSameBounds(content.ground.bounds, next.bounds) ? content : undefined;
    const { coarse } = running;
    content = createContent(next, { old, coarse, size: screen(), reducedMotion, onMove: redraw });
    considered = undefined;
    if (old) animate(before, content);
    else animations = noAnimations;
    redraw();
  }

  function animate(before: MapView, { ground, cameraman }: Content): void {
    const change = diffViews(before, view);
    if (change.focus === "changed") {
      const to = followFocus({
        camera: cameraman.goal(),
        before: restingCamera(ground, before.focus, screen()),
        after: restingCamera(ground, view.focus, screen()),
        hasFocus: view.focus !== undefined,
      });
      if (to) cameraman.fly(to, FLIGHT_MS);
    }
    animations = startAnimations({
      change,
      units: view.units,
      offsets: layout?.offsets ?? new Map(),
      projection: ground.projection,
      scale: cameraman.camera().scale,
      now: performance.now(),
      reducedMotion,
    });
  }

  /** A camera that rests where the view wants it stays so; any other keeps its middle and scale. */
  function takeSize(): void {
    if (!content || !running) return;
    const { ground, cameraman } = content;
    const camera = cameraman.camera();
    const size = screen();
    dpr = devicePixelRatio;
    // The camera may know a size that the canvas has not yet: it is made when everything has arrived, the canvas before.
    const isResized = running.game.resize(size, dpr);
    if (!isResized && camera.width === size.width && camera.height === size.height) return;
    const rests = isSameSight(cameraman.goal(), restingCamera(ground, view.focus, camera));
    cameraman.jump(rests ? restingCamera(ground, view.focus, size) : resizeCamera(camera, size));
  }

  function setInsets(next: Insets): void {
    if (isSameInsets(insets, next)) return;
    insets = next;
    if (!content) return;
    const { ground, cameraman } = content;
    const camera = cameraman.camera();
    const rests = isSameSight(cameraman.goal(), restingCamera(ground, view.focus, camera));
    cameraman.jump(insetCamera(camera, next));
    if (rests) cameraman.fly(restingCamera(ground, view.focus, screen()), GLIDE_MS);
  }

  function screen(): Size {
    return { width: Math.max(1, element.clientWidth), height: Math.max(1, element.clientHeight), insets };
  }

  function thingAt(at: readonly [x: number, y: number], reach: number): Thing | undefined {
    return layout ? hitTest(layout.targets, at, reach) : undefined;
  }

  function takeStep({ state, commands }: ReturnType<typeof interact>): void {
    const isLetGo = isHolding(interaction) && !isHolding(state);
    interaction = state;
    for (const command of commands) obey(command);
    if (isLetGo) redraw();
    element.style.cursor = cursorFor(state);
  }

  function obey(command: InteractionCommand): void {
    if (!content) return;
    switch (command.kind) {
      case "step":
        hover(nextThing(content.projected, hovered ?? selected, command.by));
        bringIntoSight(content, hovered);
        break;
      case "open":
        if (hovered === undefined) break;
        select(hovered);
        onSelect(selected);
        break;
      case "hover":
        hover(command.thing);
        break;
      case "select":
        select(nextInStack(command.thing, selected, layout?.spots ?? []));
        onSelect(selected);
        break;
      default:
        moveCamera(command, content.cameraman, content.ground);
    }
  }

  function hover(thing: Thing | undefined): void {
    if (isSameThing(hovered, thing)) return;
    hovered = thing;
    onHover?.(hovered);
    redraw();
  }

  function bringIntoSight({ projected, cameraman }: Content, thing: Thing | undefined): void {
    const at = thing && placeOfThing(projected, thing);
    const to = at && cameraTowards(cameraman.goal(), at, SIGHT_EDGE);
    if (to) cameraman.fly(to, GLIDE_MS);
  }

  function select(thing: Thing | undefined): void {
    if (isSameThing(selected, thing)) return;
    selected = thing;
    redraw();
  }

  function preview(next: MapPreview | undefined): void {
    if (previewed === next) return;
    previewed = next;
    considered = undefined;
    redraw();
  }

  /** What is considered stands on the newest view. */
  function considering({ ground }: Content): ProjectedPreview {
    considered ??= previewed ? projectPreview(previewed, view.units, ground.projection) : noPreview;
    return considered;
  }

  /** The chart and the layout are made anew with the next frame. */
  function redraw(): void {
    isStale = true;
    requestFrame();
  }

  function requestFrame(): void {
    if (running && frameRequest === 0 && !stop.signal.aborted) frameRequest = requestAnimationFrame(drawFrame);
  }

  function drawFrame(): void {
    frameRequest = 0;
    if (!running || !content) return;
    const now = performance.now();
    const { cameraman, projected } = content;
    if (cameraman.advance(now)) isStale = true;
    const camera = cameraman.camera();
    const isPainted = isStale || !layout;
    if (isStale || !layout) layout = renew(running, content, camera);
    isStale = false;
    animations = withoutFinished(animations, now);
    const frame = composeFrame({
      layout,
      view: projected,
      preview: considering(content),
      camera,
      animations,
      selected,
      hovered,
      now,
    });
    running.game.scene.draw(frame, dpr, measure);
    running.game.step(now);
    frames += 1;
    lastFrameMs = performance.now() - now;
    if (isPainted) drawing.note(lastFrameMs);
    if (cameraman.isFlying() || isMoving(animations)) requestFrame();
    if (frames === 1) onReady?.();
    fine.loadWhenNear(camera.scale);
  }

  function renew({ game }: Running, shown: Content, camera: Camera): MapLayout {
    const isHeld = shown.cameraman.isFlying() || isHolding(interaction);
    const choices = isHeld ? layout?.choices : undefined;
    return drawing.renew({
      game,
      content: shown,
      camera,
      dpr,
      preview: considering(shown),
      selected,
      hovered,
      choices,
    });
  }

  return {
    update: createFontGate(textsOf, takeView),
    preview: createFontGate((next) => (next ? textsOf(next) : ""), preview),
    select,
    zoomBy: (factor) => obey({ kind: "glideZoom", factor, at: undefined }),
    panBy: (dx, dy) => obey({ kind: "glide", dx, dy }),
    fit: () => obey({ kind: "fit" }),
    focusOn: (at, radiusKm) => {
      if (!content) return;
      content.cameraman.fly(focusCamera(content.ground.projection, at, radiusKm, screen()), FLIGHT_MS);
    },
    setInsets,
    legend: () =>
      legendItems(view).map((item) => ({ item, picture: paintLegendItem(item, devicePixelRatio, measure) })),
    destroy: () => {
      if (stop.signal.aborted) return;
      stop.abort();
      drawing.stop();
      cancelAnimationFrame(frameRequest);
      running = undefined;
      endGame();
    },
    busy: () => !stop.signal.aborted && (frames === 0 || frameRequest !== 0 || drawing.isWaiting() || fine.isLoading()),
    stats: () => ({ frames, lastFrameMs, renderer }),
  };
}
