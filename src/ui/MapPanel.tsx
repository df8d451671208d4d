import { type ReactNode, useEffect, useRef, useState } from "react";
import type { LegendLine, MapHandle, MapOptions, Thing } from "#map";
import type { Shown } from "#session";
import type { MapGround, MapView } from "#sitting";
import { Part } from "./app/Part.tsx";
import { HoveredThing } from "./map/HoveredThing.tsx";
import { MapCard } from "./map/MapCard.tsx";
import { MapLegend } from "./map/MapLegend.tsx";
import { MapTools } from "./map/MapTools.tsx";
import { useShownPreview } from "./map/OptionPreview.tsx";
import { MissingPart } from "./parts/MissingPart.tsx";
import { useSitting } from "./play/useSitting.ts";
import { words } from "./words.ts";

type Props = { readonly sitting: Shown; readonly isOn: boolean };

/** The map, or with the map off what it says in words. The only place that loads the map's room, after the page has been painted. */
export const MapPanel = ({ sitting, isOn }: Props): ReactNode => {
  const view = useSitting(sitting, (state) => state.view.map);
  const changes = useSitting(sitting, (state) => state.view.mapChanges);
  const text = (isHidden: boolean): ReactNode => (
    <Part
      name="map in words"
      load={loadMapText}
      given={{ view, changes, isHidden }}
      waiting={<p>{words.loading}</p>}
      problem={({ again }) => <MissingPart again={again} />}
    />
  );
  const [turn, setTurn] = useState(0);
  const [hasLostCard, setLostCard] = useState(false);
  const again = (): void => setTurn((last) => last + 1);
  const withoutCard = (): void => {
    setLostCard(true);
    again();
  };
  return (
    <section className="map-area" aria-label={words.map}>
      {isOn ? (
        <DrawnMap
          view={view}
          text={text}
          key={turn}
          hasLostCard={hasLostCard}
          onAgain={again}
          onContextLost={withoutCard}
        />
      ) : (
        text(false)
      )}
      <p className="hidden-text" role="status">
        {hasLostCard && words.mapWithoutCard}
      </p>
    </section>
  );
};

/** Loaded apart, so that readers who see the map don't wait for it. */
const loadMapText = async () => (await import("./map/MapText.tsx")).MapText;

type DrawnProps = {
  readonly view: MapView;
  /** The map in words. */
  readonly text: (isHidden: boolean) => ReactNode;
  /** The graphics card has left before, so the map does without. */
  readonly hasLostCard: boolean;
  readonly onAgain: () => void;
  readonly onContextLost: () => void;
};

const DrawnMap = ({ view, text, hasLostCard, onAgain, onContextLost }: DrawnProps): ReactNode => {
  const element = useRef<HTMLDivElement>(null);
  const handle = useRef<MapHandle>(undefined);
  const latest = useRef(view);
  const [selected, setSelected] = useState<Thing>();
  const [hovered, setHovered] = useState<Thing>();
  const [legend, setLegend] = useState<readonly LegendLine[]>();
  const [hasFailed, setFailed] = useState(false);
  const preview = useShownPreview();
  latest.current = view;
  const atLoss = useRef(onContextLost);
  useEffect(() => {
    const stop = mountWhenPainted(
      element.current,
      () => latest.current,
      {
        onSelect: (thing) => chooseThing(thing, handle.current, setSelected),
        onHover: setHovered,
        onContextLost: atLoss.current,
        ...(hasLostCard && { renderer: "canvas" }),
      },
      () => setFailed(true),
      (mounted) => {
        handle.current = mounted;
      },
    );
    return () => {
      handle.current = undefined;
      stop();
    };
  }, [hasLostCard]);
  useEffect(() => {
    handle.current?.update(view);
    setLegend((open) => open && handle.current?.legend());
  }, [view]);
  useEffect(() => {
    handle.current?.preview(preview);
  }, [preview]);
  const close = (): void => {
    setSelected(undefined);
    handle.current?.select(undefined);
  };
  if (hasFailed)
    return (
      <>
        <p className="problem">
          {words.mapFailed}{" "}
          <button className="button" type="button" onClick={onAgain}>
            {words.tryAgain}
          </button>
        </p>
        {text(false)}
      </>
    );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the map is panned, zoomed and stepped through by keyboard */}
      <div className="map-canvas" ref={element} role="application" aria-label={words.map} tabIndex={0} />
      <HoveredThing view={view} thing={hovered} />
      <div className="hidden-text">{text(true)}</div>
      <MapTools
        onZoom={(factor) => handle.current?.zoomBy(factor)}
        onFit={() => handle.current?.fit()}
        isLegendOpen={legend !== undefined}
        onLegend={() => setLegend((open) => (open === undefined ? handle.current?.legend() : undefined))}
      />
      {legend !== undefined && <MapLegend lines={legend} view={view} onClose={() => setLegend(undefined)} />}
      <MapCard view={view} thing={selected} onClose={close} />
    </>
  );
};

/** A thing opens its card; the question of the map leads to what is asked. */
const chooseThing = (
  thing: Thing | undefined,
  map: MapHandle | undefined,
  open: (thing: Thing | undefined) => void,
): void => {
  if (thing?.kind !== "question") {
    open(thing);
    return;
  }
  map?.select(undefined);
  const panel = document.getElementById("decide");
  const goal = panel?.querySelector<HTMLElement>(':is(h2, h3)[tabindex="-1"]') ?? panel;
  goal?.focus();
  goal?.scrollIntoView({ block: "nearest" });
};

/** Loads the map before it is wanted. */
export const prepareMap = async (ground: MapGround): Promise<void> => (await import("#map")).prepareMap(ground);

/** For measuring how soon there is a map. */
const markPaint = (): void => {
  performance.mark("first map paint");
};

/** Loads the map and mounts it; gives back a function that undoes what has been done of it. */
const mountWhenPainted = (
  element: HTMLElement | null,
  view: () => MapView,
  listeners: Pick<MapOptions, "onSelect" | "onHover" | "onContextLost" | "renderer">,
  onFailed: () => void,
  onMounted: (handle: MapHandle) => void,
): (() => void) => {
  let gone = false;
  let mounted: MapHandle | undefined;
  const load = async (): Promise<void> => {
    const { mountMap } = await import("#map");
    if (gone || element === null) return;
    const reducedMotion = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    mounted = mountMap(element, { view: view(), reducedMotion, ...listeners, onReady: markPaint, onError: onFailed });
    onMounted(mounted);
  };
  const frame = requestAnimationFrame(() => {
    void load().catch(onFailed);
  });
  return () => {
    gone = true;
    cancelAnimationFrame(frame);
    mounted?.destroy();
  };
};
