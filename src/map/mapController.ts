import type { LatLon } from "#scenario/model";
import type { MapView } from "#session";
import { type Animations, isMoving, noAnimations, startAnimations, withoutFinished } from "./animation/animations.ts";
import { composeFrame } from "./animation/composeFrame.ts";
import { type Camera, limitCamera, panCamera, resizeCamera, type Size, zoomCamera } from "./camera/camera.ts";
import { ease, flyBetween } from "./camera/flight.ts";
import { cameraLimits, fitCamera, focusCamera } from "./camera/limits.ts";
import type { GeographyTopology } from "./geo/geography.ts";
import { loadGeography } from "./geo/loadGeography.ts";
import type { Point } from "./geo/point.ts";
import { createGround, type Ground, refineGround } from "./ground.ts";
import { type Interaction, type InteractionCommand, interact } from "./input/interaction.ts";
import { listen } from "./input/listen.ts";
import { hitTest } from "./layout/hitTest.ts";
import { layoutMap, type MapLayout } from "./layout/mapLayout.ts";
import { isSameThing, type Thing } from "./mapThing.ts";
import type { MapHandle, MapOptions } from "./mountMap.ts";
import type { BaseMap } from "./paint/baseMap.ts";
import { createChartPainter } from "./paint/chart.ts";
import { createTextMeasure } from "./paint/label.ts";
import { loadFonts } from "./paint/loadFonts.ts";
import type { RouteShape } from "./paint/routes.ts";
import { toZoneShape, type ZoneShape } from "./paint/zones.ts";
import { chooseRenderer } from "./scene/chooseRenderer.ts";
import { deviceSize, type MapGame, startGame } from "./scene/startGame.ts";
import { diffViews } from "./view/diffViews.ts";
import { type ProjectedView, projectView } from "./view/projectedView.ts";

const FINE_FROM_SCALE = 0.55;
const FLIGHT_MS = 650;
const GLIDE_MS = 220;

type Flight = { readonly from: Camera; readonly to: Camera; readonly start: number; readonly duration: number };
type Shapes = { readonly zones: readonly ZoneShape[]; readonly routes: readonly RouteShape[] };
type Ready = { readonly game: MapGame; readonly coarse: GeographyTopology };

export function createMapController(element: HTMLElement, options: MapOptions): MapHandle {
  const { reducedMotion, onSelect, onHover, onReady, onError } = options;
  const renderer = options.renderer ?? chooseRenderer();
  const stop = new AbortController();
  const measure = createTextMeasure();
  const paintChart = createChartPainter();

  let view = options.view;
  let ready: Ready | undefined;
  let ground: Ground | undefined;
  let fine: { readonly ground: Ground; readonly baseMap: BaseMap } | undefined;
  let fineTopology: GeographyTopology | "loading" | undefined;
  let projected: ProjectedView | undefined;
  let shapes: Shapes = { zones: [], routes: [] };
  let camera: Camera | undefined;
  let flight: Flight | undefined;
  let layout: MapLayout | undefined;
  let animations: Animations = noAnimations;
  let interaction: Interaction = { kind: "idle" };
  let selected: Thing | undefined;
  let hovered: Thing | undefined;
  let dpr = devicePixelRatio;
  let frameRequest = 0;
  let isChartStale = true;
  let isLayoutStale = true;
  let frames = 0;
  let lastFrameMs = 0;
  let endGame: () => void = () => {};

  const sizeOf = (): Size => ({ width: Math.max(1, element.clientWidth), height: Math.max(1, element.clientHeight) });

  void start().catch((error: unknown) => {
    if (!stop.signal.aborted) onError?.(error);
  });

  async function start(): Promise<void> {
    const game = startGame({ element, size: sizeOf(), dpr, renderer, onRestored: () => requestFrame() }, (destroy) => {
      endGame = destroy;
    });
    const [coarse, running] = await Promise.all([loadGeography("50m", stop.signal), game, loadFonts(textsOf(view))]);
    if (stop.signal.aborted) return;
    ready = { game: running, coarse };
    takeView(view);
    listen({ element, thingAt, onEvent: (event) => takeStep(interact(interaction, event)) }, stop.signal);
    watchSize();
    requestFrame();
  }

  function watchSize(): void {
    const observer = new ResizeObserver(() => takeSize());
    observer.observe(element);
    stop.signal.addEventListener("abort", () => observer.disconnect());
    watchPixelRatio();
  }

  /** A media query matches one ratio, so a new one is needed after each change. */
  function watchPixelRatio(): void {
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener(
      "change",
      () => {
        takeSize();
        watchPixelRatio();
      },
      { signal: stop.signal, once: true },
    );
  }

  function takeSize(): void {
    const size = sizeOf();
    const isSame = camera?.width === size.width && camera.height === size.height && dpr === devicePixelRatio;
    if (!camera || !ground || isSame) return;
    const wasFit = isFitted(camera);
    dpr = devicePixelRatio;
    ready?.game.resize(size, dpr);
    flight = undefined;
    setCamera(wasFit ? restingCamera(ground, size) : resizeCamera(camera, size));
  }

  function isFitted(now: Camera): boolean {
    if (!ground) return false;
    const rest = restingCamera(ground, now);
    return Math.abs(rest.scale / now.scale - 1) < 0.01 && Math.hypot(rest.x - now.x, rest.y - now.y) * now.scale < 4;
  }

  /** Where the view wants the camera. */
  function restingCamera({ box, projection }: Ground, size: Size): Camera {
    return view.focus ? focusCamera(projection, view.focus.at, view.focus.radiusKm, size) : fitCamera(box, size);
  }

  function takeView(next: MapView): void {
    const before = view;
    view = next;
    if (!ready) return;
    const isNewGround = !ground || !isSameBounds(ground, next);
    if (isNewGround) ground = createGround(next.bounds, ready.coarse);
    if (!ground) return;
    const { projection } = ground;
    projected = projectView(next, projection);
    shapes = { zones: projected.zones.map(({ zone, ring }) => toZoneShape(zone, ring)), routes: projected.routes };
    if (isNewGround || !camera) {
      animations = noAnimations;
      setCamera(restingCamera(ground, sizeOf()));
      return;
    }
    const change = diffViews(before, next);
    if (!reducedMotion)
      animations = startAnimations({
        change,
        units: next.units,
        offsets: layout?.offsets ?? new Map(),
        project: projection.project,
        scale: camera.scale,
        now: performance.now(),
      });
    if (change.focus === "changed") fly(restingCamera(ground, sizeOf()), FLIGHT_MS);
    stale();
  }

  function thingAt(at: Point, reach: number): Thing | undefined {
    return layout ? hitTest(layout.targets, at, reach) : undefined;
  }

  function takeStep({ state, commands }: ReturnType<typeof interact>): void {
    interaction = state;
    for (const command of commands) obey(command);
    element.style.cursor = cursorFor(state);
  }

  function obey(command: InteractionCommand): void {
    if (!camera || !ground) return;
    switch (command.kind) {
      case "pan":
        flight = undefined;
        return setCamera(panCamera(camera, command.dx, command.dy));
      case "glide":
        return fly(panCamera(flight?.to ?? camera, command.dx, command.dy), GLIDE_MS);
      case "zoom":
        flight = undefined;
        return setCamera(zoomCamera(camera, command.factor, command.at, cameraLimits(ground.box, camera)));
      case "glideZoom": {
        const at: Point = command.at ?? [camera.width / 2, camera.height / 2];
        return fly(zoomCamera(flight?.to ?? camera, command.factor, at, cameraLimits(ground.box, camera)), GLIDE_MS);
      }
      case "fit":
        return fly(fitCamera(ground.box, camera), FLIGHT_MS);
      case "hover":
        hovered = command.thing;
        onHover?.(command.thing);
        return stale();
      case "select":
        select(nextInStack(command.thing));
        return onSelect(selected);
    }
  }

  /** Clicking a stack again brings up its next unit. */
  function nextInStack(thing: Thing | undefined): Thing | undefined {
    const stack = thing?.kind === "unit" ? layout?.spots.find(({ ids }) => ids.includes(thing.id))?.ids : undefined;
    if (!stack || selected?.kind !== "unit") return thing;
    const index = stack.indexOf(selected.id);
    const id = stack[(index + 1) % stack.length];
    return index < 0 || id === undefined ? thing : { kind: "unit", id };
  }

  function select(thing: Thing | undefined): void {
    if (isSameThing(selected, thing)) return;
    selected = thing;
    stale();
  }

  function fly(to: Camera, duration: number): void {
    if (!camera || !ground) return;
    const target = limitCamera(to, cameraLimits(ground.box, to));
    if (reducedMotion) return setCamera(target);
    flight = { from: camera, to: target, start: performance.now(), duration };
    requestFrame();
  }

  function setCamera(next: Camera): void {
    if (!ground) return;
    camera = limitCamera(next, cameraLimits(ground.box, next));
    loadFineWhenNear();
    stale();
  }

  function stale(): void {
    isChartStale = true;
    isLayoutStale = true;
    requestFrame();
  }

  function loadFineWhenNear(): void {
    if (!camera || camera.scale < FINE_FROM_SCALE || fineTopology || frames === 0) return;
    fineTopology = "loading";
    loadGeography("10m", stop.signal).then(
      (topology) => {
        fineTopology = topology;
        stale();
      },
      (error: unknown) => {
        if (!stop.signal.aborted) onError?.(error);
      },
    );
  }

  function baseMapFor(now: Camera, on: Ground): BaseMap {
    if (now.scale < FINE_FROM_SCALE || !fineTopology || fineTopology === "loading") return on.baseMap;
    if (fine?.ground !== on) fine = { ground: on, baseMap: refineGround(on, fineTopology) };
    return fine.baseMap;
  }

  function requestFrame(): void {
    if (ready && !frameRequest && !stop.signal.aborted) frameRequest = requestAnimationFrame(drawFrame);
  }

  function drawFrame(): void {
    frameRequest = 0;
    const now = performance.now();
    if (!ready || !ground || !projected || !camera) return;
    if (flight) advanceFlight(flight, now);
    const { scene, step } = ready.game;
    if (isChartStale) {
      isChartStale = false;
      const pen = scene.chartPen(deviceSize(camera.width, dpr), deviceSize(camera.height, dpr));
      paintChart(pen, camera, dpr, { ground, baseMap: baseMapFor(camera, ground), ...shapes, selected, hovered });
      scene.showChart();
    }
    if (isLayoutStale || !layout) {
      isLayoutStale = false;
      const zoom = camera.scale / fitCamera(ground.box, camera).scale;
      layout = layoutMap({
        view: projected,
        camera,
        zoom,
        selected,
        hovered,
        measure,
        choices: layout?.choices ?? new Map(),
      });
    }
    animations = withoutFinished(animations, now);
    scene.draw(composeFrame({ layout, view: projected, camera, animations, selected, hovered, now }), dpr, measure);
    step(now);
    frames += 1;
    lastFrameMs = performance.now() - now;
    if (flight || isMoving(animations)) requestFrame();
    if (frames === 1) {
      onReady?.();
      loadFineWhenNear();
    }
  }

  function advanceFlight({ from, to, start: began, duration }: Flight, now: number): void {
    const t = Math.min(1, (now - began) / duration);
    camera = flyBetween(from, to, ease(t));
    if (t >= 1) flight = undefined;
    loadFineWhenNear();
    isChartStale = true;
    isLayoutStale = true;
  }

  return {
    update: takeView,
    select,
    zoomBy: (factor) => obey({ kind: "glideZoom", factor, at: undefined }),
    panBy: (dx, dy) => obey({ kind: "glide", dx, dy }),
    fit: () => obey({ kind: "fit" }),
    focusOn: (at: LatLon, radiusKm: number) => {
      if (ground) fly(focusCamera(ground.projection, at, radiusKm, sizeOf()), FLIGHT_MS);
    },
    destroy: () => {
      stop.abort();
      cancelAnimationFrame(frameRequest);
      endGame();
      ready = undefined;
    },
    busy: () => !stop.signal.aborted && (frames === 0 || frameRequest !== 0 || fineTopology === "loading"),
    stats: () => ({ frames, lastFrameMs, renderer }),
  };
}

function cursorFor({ kind }: Interaction): string {
  if (kind === "hovering") return "pointer";
  return kind === "dragging" || kind === "pinching" ? "grabbing" : "";
}

function isSameBounds({ bounds }: Ground, { bounds: next }: MapView): boolean {
  return (
    bounds.west === next.west && bounds.south === next.south && bounds.east === next.east && bounds.north === next.north
  );
}

function textsOf({ places, units, zones, routes }: MapView): string {
  const letters = new Set([...places, ...units, ...zones, ...routes].flatMap(({ name }) => [...name]));
  return [...letters].join("");
}
