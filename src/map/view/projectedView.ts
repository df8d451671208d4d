import type { ListName, MapLists, PlaceView, RouteView, StrikeView, UnitView, ZoneView } from "#sitting";
import type { Point } from "../geo/point.ts";
import type { MapProjection } from "../geo/projection.ts";
import { layerOf } from "../layers/layers.ts";

/** A thing of each list with its positions as world points. */
export type ProjectedThings = {
  readonly places: { readonly place: PlaceView; readonly at: Point };
  readonly units: { readonly unit: UnitView; readonly at: Point };
  readonly zones: { readonly zone: ZoneView; readonly ring: readonly Point[] };
  readonly routes: { readonly route: RouteView; readonly line: readonly Point[] };
  readonly strikes: { readonly strike: StrikeView; readonly at: Point };
};

export type ProjectedView = { readonly [List in ListName]: readonly ProjectedThings[List][] };

export function projectView(view: MapLists, projection: MapProjection): ProjectedView {
  const project = <List extends ListName>(list: List): readonly ProjectedThings[List][] => {
    const layer = layerOf(list);
    return view[list].map((thing) => layer.project(thing, projection));
  };
  return {
    places: project("places"),
    units: project("units"),
    zones: project("zones"),
    routes: project("routes"),
    strikes: project("strikes"),
  };
}
