import type { MapPreview, MapView } from "#session";
import { type Animations, isMoving, noAnimations, startAnimations, withoutFinished } from "./animation/animations.ts";
import { composeFrame } from "./animation/composeFrame.ts";
import { type Camera, type Insets, insetCamera, openBox, resizeCamera, type Size, toScreen } from "./camera/camera.ts";
import { type Cameraman, createCameraman } from "./camera/cameraman.ts";
import { followFocus, isSameSight } from "./camera/followFocus.ts";
import { fitCamera, focusCamera } from "./camera/limits.ts";
import { createFineDetail } from "./fineDetail.ts";
import { followSize } from "./followSize.ts";
import type { GeographyTopology } from "./geo/geography.ts";
import { loadGeography } from "./geo/loadGeography.ts";
import { growBox, isInBox } from "./geo/point.ts";
import { createGround, type Ground } from "./ground.ts";
import { type Interaction, type InteractionCommand, interact } from "./input/interaction.ts";
import { listen } from "./input/listen.ts";
import { nextThing } from "./input/nextThing.ts";
import { createSpreader } from "./layout/createSpreader.ts";
import { hitTest } from "./layout/hitTest.ts";
import { layoutMap, type MapLayout } from "./layout/mapLayout.ts";
import { nextInStack } from "./layout/nextInStack.ts";
import { legendItems } from "./legend/legendItems.ts";
import { paintLegendItem } from "./legend/paintLegendItem.ts";
import { isSameThing, type Thing } from "./mapThing.ts";
import type { MapHandle, MapOptions } from "./mountMap.ts";
import { type ChartContent, createChartPainter } from "./paint/chart.ts";
import { createTextMeasure } from "./paint/label.ts";
import { createFontGate, loadFonts } from "./paint/loadFonts.ts";
import { toZoneShape } from "./paint/zones.ts";
import { chooseRenderer } from "./scene/chooseRenderer.ts";
import { deviceSize, type MapGame, startGame } from "./scene/startGame.ts";
import { createSharpness } from "./sharpness.ts";
import { diffViews } from "./view/diffViews.ts";
import { placeOfThing } from "./view/placeOfThing.ts";
import { noPreview, type ProjectedPreview, projectPreview } from "./view/projectedPreview.ts";
import { type ProjectedView, projectView } from "./view/projectedView.ts";
import { textsOf } from "./view/textsOf.ts";

const FLIGHT_MS = 650;
const GLIDE_MS = 220;
/** How near the edge a thing that is stepped to may lie, CSS pixels. */
const SIGHT_EDGE = 32;
const OPEN: Insets = { left: 0, right: 0, top: 0, bottom: 0 };

/** What is there once geography, fonts and game are: before it, only the newest view is kept. */
type Running = { readonly game: MapGame; readonly coarse: GeographyTopology };

/** What stands on the screen for one view. */
type Content = {
  readonly ground: Ground;
  readonly cameraman: Cameraman;
  readonly projected: ProjectedView;
  readonly chart: Pick<ChartContent, "zones" | "routes">;
};

/** Owns all that changes while a map is shown, and draws a frame whenever something has. */
export function createMapController(element: HTMLElement, options: MapOptions): MapHandle {
  const { reducedMotion, onSelect, onHover, onReady } = options;
  const renderer = options.renderer ?? chooseRenderer();
  const stop = new AbortController();
  const measure = createTextMeasure();
  const spread = createSpreader();
  const paintChart = createChartPainter();
  const sharpness = createSharpness(() => redraw());
  const fine = createFineDetail(stop.signal, () => redraw(), fail);

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
  let lastMagnify = 1;
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
    const old = content && isSameBounds(content.ground, next) ? content : undefined;
    content = contentOf(next, old, running.coarse);
    considered = undefined;
    if (old) animate(before, content);
    else animations = noAnimations;
    redraw();
  }

  function contentOf(next: MapView, old: Content | undefined, coarse: GeographyTopology): Content {
    const ground = old?.ground ?? createGround(next.bounds, coarse);
    const projected = projectView(next, ground.projection);
    const cameraman =
      old?.cameraman ??
      createCameraman({
        start: restingCamera(ground, screen()),
        bounds: ground.box,
        reducedMotion,
        now: () => performance.now(),
        onMove: redraw,
      });
    const zones = projected.zones.map(({ zone, ring }) => toZoneShape(zone, ring));
    return { ground, cameraman, projected, chart: { zones, routes: projected.routes } };
  }

  function animate(before: MapView, { ground, cameraman }: Content): void {
    const change = diffViews(before, view);
    if (change.focus === "changed") {
      const to = followFocus({
        camera: cameraman.goal(),
        before: restingCamera(ground, screen(), before),
        after: restingCamera(ground, screen()),
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

  /** Where the view wants the camera. */
  function restingCamera({ box, projection }: Ground, size: Size, { focus }: MapView = view): Camera {
    return focus ? focusCamera(projection, focus.at, focus.radiusKm, size) : fitCamera(box, size);
  }

  /** A camera that rests where the view wants it stays so; any other keeps its middle and scale. */
  function takeSize(): void {
    if (!content || !running) return;
    const { ground, cameraman } = content;
    const camera = cameraman.camera();
    const size = screen();
    if (camera.width === size.width && camera.height === size.height && dpr === devicePixelRatio) return;
    dpr = devicePixelRatio;
    running.game.resize(size, dpr);
    const rests = isSameSight(cameraman.goal(), restingCamera(ground, camera));
    cameraman.jump(rests ? restingCamera(ground, size) : resizeCamera(camera, size));
  }

  function setInsets(next: Insets): void {
    if (isSameInsets(insets, next)) return;
    insets = next;
    if (!content) return;
    const { ground, cameraman } = content;
    const camera = cameraman.camera();
    const rests = isSameSight(cameraman.goal(), restingCamera(ground, camera));
    cameraman.jump(insetCamera(camera, next));
    if (rests) cameraman.fly(restingCamera(ground, screen()), GLIDE_MS);
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
    const { ground, cameraman } = content;
    switch (command.kind) {
      case "pan":
        cameraman.pan(command.dx, command.dy);
        break;
      case "glide":
        cameraman.glide(command.dx, command.dy, GLIDE_MS);
        break;
      case "zoom":
        cameraman.zoom(command.factor, command.at);
        break;
      case "glideZoom":
        cameraman.glideZoom(command.factor, command.at, GLIDE_MS);
        break;
      case "fit":
        cameraman.fly(fitCamera(ground.box, cameraman.camera()), FLIGHT_MS);
        break;
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
    const camera = cameraman.goal();
    if (at && !isInBox(toScreen(camera, at), growBox(openBox(camera), -SIGHT_EDGE)))
      cameraman.fly({ ...camera, x: at[0], y: at[1] }, GLIDE_MS);
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
    if (isPainted) sharpness.note(lastMagnify, lastFrameMs);
    if (cameraman.isFlying() || isMoving(animations)) requestFrame();
    if (frames === 1) onReady?.();
    fine.loadWhenNear(camera.scale);
  }

  function renew(on: Running, shown: Content, camera: Camera): MapLayout {
    const { ground, projected, chart } = shown;
    const coming = considering(shown);
    const zones = coming.zones.map(({ zone, ring }) => toZoneShape(zone, ring));
    const baseMap = fine.baseMapAt(ground, camera.scale);
    paint(on, { ground, baseMap, ...chart, preview: { ...coming, zones }, selected, hovered }, camera);
    const zoom = camera.scale / fitCamera(ground.box, camera).scale;
    const isHeld = content?.cameraman.isFlying() === true || isHolding(interaction);
    const choices = isHeld ? layout?.choices : undefined;
    return layoutMap({
      view: projected,
      preview: coming,
      camera,
      zoom,
      selected,
      hovered,
      measure,
      spread,
      choices: choices ?? new Map(),
    });
  }

  function paint({ game: { scene } }: Running, shown: ChartContent, camera: Camera): void {
    const began = performance.now();
    const magnify = sharpness.magnify(camera, dpr, began);
    const density = dpr / magnify;
    const [width, height] = [deviceSize(camera.width, density), deviceSize(camera.height, density)];
    paintChart(scene.chartPen(width, height, magnify), camera, density, shown);
    scene.showChart();
    lastMagnify = magnify;
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
      sharpness.stop();
      cancelAnimationFrame(frameRequest);
      running = undefined;
      endGame();
    },
    busy: () =>
      !stop.signal.aborted && (frames === 0 || frameRequest !== 0 || sharpness.isWaiting() || fine.isLoading()),
    stats: () => ({ frames, lastFrameMs, renderer }),
  };
}

function isSameInsets(a: Insets, b: Insets): boolean {
  return a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
}

/** While it is held names keep their places; at rest they take the best ones. */
function isHolding({ kind }: Interaction): boolean {
  return kind === "dragging" || kind === "pinching";
}

function cursorFor(state: Interaction): string {
  if (state.kind === "hovering") return "pointer";
  return isHolding(state) ? "grabbing" : "";
}

function isSameBounds({ bounds }: Ground, { bounds: next }: MapView): boolean {
  return (
    bounds.west === next.west && bounds.south === next.south && bounds.east === next.east && bounds.north === next.north
  );
}
