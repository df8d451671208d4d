import type { ListName, MapLists } from "#sitting";
import type { MapProjection } from "../geo/projection.ts";
import { layerOf } from "../layers/layers.ts";
import type { ProjectedThings, ProjectedView } from "./projectedView.ts";

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
    questions: project("questions"),
  };
}
