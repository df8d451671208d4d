import type { MapView } from "#sitting";

/** Every letter of the names that a view shows, once. */
export function textsOf({ places = [], units, zones, routes }: Named): string {
  return [...new Set([...places, ...units, ...zones, ...routes].flatMap(({ name }) => [...name]))].join("");
}

type Named = Pick<MapView, "units" | "zones" | "routes"> & Partial<Pick<MapView, "places">>;
