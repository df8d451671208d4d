import type { MapView } from "#sitting";
import type { Insets } from "./camera/camera.ts";
import { createConsidering } from "./considering.ts";
import { createDrawing } from "./createDrawing.ts";
import { createFineDetail } from "./fineDetail.ts";
import { followSize } from "./followSize.ts";
import { createFrames, type Frames } from "./frames.ts";
import { createGroundStore } from "./groundStore.ts";
import { createHands } from "./hands.ts";
import { legendItems } from "./legend/legendItems.ts";
import { paintLegendItem } from "./legend/paintLegendItem.ts";
import type { MapHandle, MapOptions } from "./mapHandle.ts";
import { createGate, type Need } from "./paint/createGate.ts";
import { createTextMeasure } from "./paint/label.ts";
import { loadFonts, needsFonts } from "./paint/loadFonts.ts";
import { symbolStore } from "./paint/symbols/symbolStore.ts";
import { createPointing } from "./pointing.ts";
import { chooseRenderer } from "./scene/chooseRenderer.ts";
import { type MapGame, startGame } from "./scene/startGame.ts";
import { createSight, type Sight } from "./sight.ts";
import { type Texts, textsOf } from "./view/textsOf.ts";

/** For so long a lost graphics context may come back, milliseconds: after a sleep or a driver's restart it takes a moment. */
const PATIENCE_MS = 2000;

const NO_TEXTS: Texts = new Map();
const OPEN: Insets = { left: 0, right: 0, top: 0, bottom: 0 };

/** Puts the map together, and starts it as soon as geography, fonts and game are there. */
export function createMapController(element: HTMLElement, options: MapOptions): MapHandle {
  const { reducedMotion, onSelect, onHover, onReady, insets = OPEN } = options;
  const renderer = options.renderer ?? chooseRenderer();
  const stop = new AbortController();
  const redraw = (): void => frames.redraw();
  const fail = (error: unknown): void => {
    if (!stop.signal.aborted) options.onError?.(error);
  };
  const measure = createTextMeasure();
  const fine = createFineDetail(stop.signal, redraw, fail);
  const drawing = createDrawing(measure, fine, redraw);
  const ground = createGroundStore(stop.signal);
  const { groundOf } = ground;
  const sight = createSight({ element, view: options.view, groundOf, insets, reducedMotion, onMove: redraw });
  const pointing = createPointing((thing) => onHover?.(thing), redraw);
  const considering = createConsidering(redraw);
  const hands = createHands({ element, sight, pointing, layout: () => frames.layout(), onSelect, onLetGo: redraw });
  const frames: Frames = createFrames({
    sight,
    pointing,
    considering,
    drawing,
    fine,
    measure,
    reducedMotion,
    isHeld: hands.isHolding,
    onFirst: () => onReady?.(),
  });
  let endGame = (): void => {};
  let patience: ReturnType<typeof setTimeout> | undefined;
  const context = {
    onLost: (): void => {
      if (!stop.signal.aborted) patience = setTimeout(() => options.onContextLost?.(), PATIENCE_MS);
    },
    onRestored: (): void => {
      clearTimeout(patience);
      redraw();
    },
  };

  async function start(): Promise<void> {
    const screen = { element, size: sight.size(), dpr: devicePixelRatio, renderer, ...context };
    const starting = startGame(screen, (end) => {
      endGame = end;
    });
    const texts = loadFonts(textsOf(sight.view()));
    const symbols = symbolStore.load(symbolsOf(sight.view()));
    const [game] = await Promise.all([starting, ground.load(sight.view()), texts, symbols]);
    if (stop.signal.aborted) return;
    frames.begin(game);
    takeView(sight.view());
    hands.listen(stop.signal);
    followSize(element, () => followScreen(sight, game), stop.signal);
  }

  function takeView(next: MapView): void {
    const before = sight.take(next);
    if (before) sight.follow(before);
    frames.animate(before);
    redraw();
  }

  start().catch(fail);

  return {
    update: createGate([needsFonts(textsOf), needsSymbols(symbolsOf), ground], takeView),
    preview: createGate(
      [
        needsFonts((next) => (next ? textsOf({ places: [], ...next }) : NO_TEXTS)),
        needsSymbols((next) => (next ? symbolsOf(next) : [])),
      ],
      considering.take,
    ),
    select: pointing.select,
    zoomBy: (factor) => hands.obey({ kind: "glideZoom", factor, at: undefined }),
    panBy: (dx, dy) => hands.obey({ kind: "glide", dx, dy }),
    fit: () => hands.obey({ kind: "fit" }),
    focusOn: sight.focusOn,
    setInsets: sight.setInsets,
    legend: () =>
      legendItems(sight.view()).map((item) => ({ item, picture: paintLegendItem(item, devicePixelRatio, measure) })),
    destroy: () => {
      if (stop.signal.aborted) return;
      stop.abort();
      frames.stop();
      endGame();
      clearTimeout(patience);
    },
    busy: () => !stop.signal.aborted && frames.isBusy(),
    stats: () => ({ ...frames.stats(), renderer }),
  };
}

function symbolsOf({ units }: Pick<MapView, "units">): readonly string[] {
  return units.map(({ symbol }) => symbol);
}

function needsSymbols<Value>(sidcsOf: (value: Value) => readonly string[]): Need<Value> {
  return {
    isThere: (value) => symbolStore.has(sidcsOf(value)),
    load: (value) => symbolStore.load(sidcsOf(value)),
  };
}

/** The camera may know a size that the canvas has not yet: it is made when everything has arrived, the canvas before. */
function followScreen(sight: Sight, game: MapGame): void {
  const size = sight.size();
  const camera = sight.content()?.cameraman.camera();
  const isResized = game.resize(size, devicePixelRatio);
  if (isResized || camera?.width !== size.width || camera.height !== size.height) sight.resize();
}
