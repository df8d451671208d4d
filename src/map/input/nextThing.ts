import type { ListName } from "#sitting";
import type { Layer } from "../layers/layer.ts";
import { fromLayers, IN_READING_ORDER } from "../layers/layers.ts";
import { isSameThing, type Thing } from "../mapThing.ts";
import type { ProjectedView } from "../view/projectedView.ts";

/** The thing after (or with -1 before) another in the order of reading: units from west to east, zones, routes, places. */
export function nextThing(view: ProjectedView, current: Thing | undefined, by: 1 | -1): Thing | undefined {
  const things = fromLayers(IN_READING_ORDER, (layer, list) => thingsOf(layer, view[list])).flat();
  const index = things.findIndex((thing) => isSameThing(thing, current));
  const start = index < 0 && by < 0 ? 0 : index;
  return things[(start + by + things.length) % things.length];
}

function thingsOf<List extends ListName>({ pointing }: Layer<List>, entries: ProjectedView[List]): readonly Thing[] {
  if (!pointing) return [];
  return pointing.inOrder(entries).map((entry) => ({ kind: pointing.kind, id: pointing.idOf(entry) }));
}
