import type { MapLists, MapView } from "#sitting";
import { fromLayers, IN_LEGEND_ORDER } from "../layers/layers.ts";
import type { LegendItem } from "./legendItem.ts";

/** What a legend of a view has to explain: the sides, what the view shows, what can happen to it, and borders. */
export function legendItems(view: MapView): readonly LegendItem[] {
  const sides = view.sides.map(({ side }) => ({ kind: "side", side }) as const);
  return [...sides, ...explained(view), ...(view.borders && view.land === undefined ? BORDERS : [])];
}

const BORDERS: readonly LegendItem[] = [
  { kind: "border", border: "settled" },
  { kind: "border", border: "disputed" },
];

function explained(lists: MapLists): readonly LegendItem[] {
  return fromLayers(IN_LEGEND_ORDER, (layer, list) => layer.legend(lists[list])).flat();
}
