import type { MapLists } from "#sitting";
import { fromLayers, UPWARDS } from "../layers/layers.ts";

/** Every letter of the names that a view shows, once. */
export function textsOf(view: MapLists): string {
  const names = fromLayers(UPWARDS, (layer, list) => view[list].map(layer.nameOf)).flat();
  return [...new Set(names.flatMap((name) => [...name]))].join("");
}
