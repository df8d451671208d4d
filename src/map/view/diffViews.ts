import type { LatLon } from "#scenario/model";
import type { MapLists, MapView, StrikeView, UnitView } from "#sitting";
import { isSamePlace } from "../geo/isSamePlace.ts";
import { fromLayers, UPWARDS } from "../layers/layers.ts";

export type UnitMove = { readonly id: string; readonly path: readonly LatLon[] };

/** What differs between two views, as far as it is shown as a change. */
export type ViewChange = {
  readonly appeared: readonly string[];
  readonly vanished: readonly UnitView[];
  /** The way from the old place over `via` to the new one. */
  readonly moved: readonly UnitMove[];
  readonly strikes: readonly StrikeView[];
  readonly focus: "same" | "changed";
};

const noChange: ViewChange = { appeared: [], vanished: [], moved: [], strikes: [], focus: "same" };

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
