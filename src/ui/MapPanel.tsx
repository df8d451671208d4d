import { type ReactNode, useEffect, useRef, useState } from "react";
import type { MapHandle, Thing } from "#map";
import type { MapView, Shown } from "#session";
import { MapCard } from "./map/MapCard.tsx";
import { MapText } from "./map/MapText.tsx";
import { MapTools } from "./map/MapTools.tsx";
import { useSitting } from "./play/useSitting.ts";
import { words } from "./words.ts";

type Props = { readonly sitting: Shown; readonly isOn: boolean };

/** The map, or with the map off what it says in words. The only place that loads the map's room, after the page has been painted. */
export const MapPanel = ({ sitting, isOn }: Props): ReactNode => {
  const view = useSitting(sitting, (state) => state.view.map);
  return (
    <section className="map-area" aria-label={words.map}>
      {isOn ? <DrawnMap view={view} /> : <MapText view={view} />}
    </section>
  );
};

const DrawnMap = ({ view }: { readonly view: MapView }): ReactNode => {
  const element = useRef<HTMLDivElement>(null);
  const handle = useRef<MapHandle>(undefined);
  const latest = useRef(view);
  const [selected, setSelected] = useState<Thing>();
  const [hasFailed, setFailed] = useState(false);
  latest.current = view;
  useEffect(() => {
    const stop = mountWhenPainted(
      element.current,
      () => latest.current,
      setSelected,
      () => setFailed(true),
      (mounted) => {
        handle.current = mounted;
      },
    );
    return () => {
      handle.current = undefined;
      stop();
    };
  }, []);
  useEffect(() => {
    handle.current?.update(view);
  }, [view]);
  const close = (): void => {
    setSelected(undefined);
    handle.current?.select(undefined);
  };
  if (hasFailed)
    return (
      <>
        <p className="problem">{words.mapFailed}</p>
        <MapText view={view} />
      </>
    );
  return (
    <>
      <div className="map-canvas" ref={element} role="img" aria-label={words.map} />
      <div className="hidden-text">
        <MapText view={view} />
      </div>
      <MapTools onZoom={(factor) => handle.current?.zoomBy(factor)} onFit={() => handle.current?.fit()} />
      <MapCard view={view} thing={selected} onClose={close} />
    </>
  );
};

/** Loads the map and mounts it; gives back how to undo whatever of that has happened. */
const mountWhenPainted = (
  element: HTMLElement | null,
  view: () => MapView,
  onSelect: (thing: Thing | undefined) => void,
  onFailed: () => void,
  onMounted: (handle: MapHandle) => void,
): (() => void) => {
  let gone = false;
  let mounted: MapHandle | undefined;
  const load = async (): Promise<void> => {
    const { mountMap } = await import("#map");
    if (gone || element === null) return;
    const reducedMotion = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    mounted = mountMap(element, { view: view(), reducedMotion, onSelect, onError: onFailed });
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
