import type { Insets, Thing } from "#map";
import type { MapPreview, MapView } from "#sitting";
import { crowdedView, evacuationPreview, nextView, sampleView, supportPreview } from "./mapSample.ts";

/** One picture of the map: a view, and what is done to it. */
export type MapState = {
  readonly view: MapView;
  /** The view that follows when "next" is pressed; what moves, moves. */
  readonly next?: MapView;
  readonly preview?: MapPreview;
  readonly selected?: Thing;
  readonly insets?: Insets;
};

const bare: MapView = { ...sampleView, units: [], zones: [], routes: [], strikes: [] };
const unplaced: MapView = { ...bare, places: [] };
const elsewhere = (west: number, south: number, east: number, north: number): MapView => ({
  ...unplaced,
  bounds: { west, south, east, north },
});
const strait = { at: [24.2, 121] as const, radiusKm: 320 };
const okinawa = { at: [26.3, 127.7] as const, radiusKm: 260 };

/** Every layer of the map in its states, from fixed data. */
export const mapStates: Readonly<Record<string, MapState>> = {
  all: { view: sampleView, next: nextView },
  base: { view: unplaced },
  "base-near": { view: { ...unplaced, focus: strait } },
  borders: { view: { ...unplaced, borders: true } },
  baltic: { view: { ...elsewhere(9, 53, 31, 66), borders: true } },
  "across-180": { view: elsewhere(170, -24, -172, -10) },
  arctic: { view: elsewhere(-180, 62, 180, 90) },
  world: { view: elsewhere(-180, -60, 180, 80) },
  places: { view: bare },
  "places-near": { view: { ...bare, focus: strait } },
  units: { view: { ...unplaced, units: sampleView.units, focus: okinawa } },
  "units-moving": { view: { ...unplaced, units: sampleView.units }, next: { ...unplaced, units: nextView.units } },
  "units-crowded": { view: { ...unplaced, units: crowdedView(150).units } },
  zones: { view: { ...unplaced, zones: sampleView.zones } },
  "zones-near": { view: { ...unplaced, zones: sampleView.zones, focus: strait } },
  routes: { view: { ...unplaced, routes: sampleView.routes } },
  strikes: { view: { ...unplaced, strikes: sampleView.strikes }, next: { ...unplaced, strikes: nextView.strikes } },
  preview: { view: sampleView, preview: supportPreview },
  "preview-route": { view: { ...sampleView, focus: okinawa }, preview: evacuationPreview },
  "selected-unit": { view: sampleView, selected: { kind: "unit", id: "carrier" } },
  "selected-place": { view: sampleView, selected: { kind: "place", id: "naha" } },
  "selected-zone": { view: sampleView, selected: { kind: "zone", id: "eez" } },
  "selected-route": { view: sampleView, selected: { kind: "route", id: "raid" } },
  question: {
    view: {
      ...sampleView,
      questions: [
        { id: "cabinet", name: "Naha", at: [26.21, 127.68], isOwn: true },
        { id: "reply", name: "Taipei", at: [25.03, 121.56], isOwn: false },
      ],
    },
  },
  insets: { view: sampleView, insets: { left: 200, right: 240, top: 0, bottom: 40 } },
};
