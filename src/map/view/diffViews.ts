import type { MapLists, MapView } from "#sitting";
import { isSamePlace } from "../geo/isSamePlace.ts";
import { fromLayers, UPWARDS } from "../layers/layers.ts";
import type { ViewChange } from "./viewChange.ts";

const noChange: ViewChange = { appeared: [], vanished: [], moved: [], strikes: [], asked: [], focus: "same" };

export function diffViews(before: MapView, after: MapView): ViewChange {
  const focus = isSameFocus(before.focus, after.focus) ? "same" : "changed";
  let change: ViewChange = { ...noChange, focus };
  for (const part of changesOfLists(before, after)) change = { ...change, ...part };
  return change;
}

function changesOfLists(before: MapLists, after: MapLists): readonly Partial<ViewChange>[] {
  return fromLayers(UPWARDS, ({ motion }, list) => motion?.change(before[list], after[list]) ?? {});
}

function isSameFocus(a: MapView["focus"], b: MapView["focus"]): boolean {
  if (!a || !b) return a === b;
  return isSamePlace(a.at, b.at) && a.radiusKm === b.radiusKm;
}
