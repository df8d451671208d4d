import type { MapLists, MapView } from "#sitting";
import { fromLayers, IN_LEGEND_ORDER } from "../layers/layers.ts";
import type { LegendItem } from "./legendItem.ts";

/** What a legend of a view has to explain: the sides, what the view shows, and what can happen to it. */
export function legendItems(view: MapView): readonly LegendItem[] {
  return [...view.sides.map(({ side }) => ({ kind: "side", side }) as const), ...explained(view)];
}

function explained(lists: MapLists): readonly LegendItem[] {
  return fromLayers(IN_LEGEND_ORDER, (layer, list) => layer.legend(lists[list])).flat();
}
