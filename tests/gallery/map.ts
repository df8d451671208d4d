import "@fontsource-variable/inter";
import { type MapHandle, mountMap } from "#map";
import type { MapView } from "#session";
import { crowdedView, nextView, sampleView } from "./mapSample.ts";

declare global {
  interface Window {
    gallery: {
      handle: MapHandle;
      readonly mount: () => void;
      readonly views: {
        readonly sample: MapView;
        readonly next: MapView;
        readonly crowded: (count: number) => MapView;
      };
      readonly log: string[];
      readyAfterMs: number;
    };
  }
}

const query = new URLSearchParams(location.search);
const element = document.getElementById("map");
if (!element) throw new Error("The page has no map.");
const log: string[] = [];
const renderer = query.get("renderer");
const units = Number(query.get("units") ?? Number.NaN);

function mount(): MapHandle {
  const began = performance.now();
  return mountMap(element ?? document.body, {
    view: Number.isNaN(units) ? sampleView : crowdedView(units),
    reducedMotion: query.has("still"),
    onSelect: (thing) => log.push(`select ${thing?.kind ?? ""} ${thing?.id ?? ""}`),
    onHover: (thing) => log.push(`hover ${thing?.kind ?? ""} ${thing?.id ?? ""}`),
    onReady: () => {
      window.gallery.readyAfterMs = performance.now() - began;
    },
    onError: (error) => log.push(`error ${String(error)}`),
    ...(renderer === "webgl" || renderer === "canvas" ? { renderer } : {}),
  });
}

window.gallery = {
  handle: mount(),
  mount: () => {
    window.gallery.handle = mount();
  },
  views: { sample: sampleView, next: nextView, crowded: crowdedView },
  log,
  readyAfterMs: 0,
};
