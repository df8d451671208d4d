import type { MapPreview, MapView } from "#sitting";
import { isSamePlace } from "../geo/isSamePlace.ts";
import type { Point } from "../geo/point.ts";
import type { MapProjection } from "../geo/projection.ts";
import { wayLine } from "../geo/routeLine.ts";
import { type ProjectedThings, type ProjectedView, projectView } from "./projectedView.ts";

/** What is being considered, as world points. `way` leads from where a unit stands now; empty for one that would come or stay. */
export type ProjectedPreview = Omit<ProjectedView, "units"> & {
  readonly units: readonly (ProjectedThings["units"] & { readonly way: readonly Point[] })[];
  readonly gone: MapPreview["gone"];
};

export const noPreview: ProjectedPreview = { places: [], units: [], zones: [], routes: [], strikes: [], gone: [] };

export function projectPreview(
  preview: MapPreview,
  standing: MapView["units"],
  projection: MapProjection,
): ProjectedPreview {
  const projected = projectView({ ...preview, places: [] }, projection);
  return {
    ...projected,
    units: projected.units.map(({ unit, at }) => {
      const from = standing.find(({ id }) => id === unit.id)?.at;
      const isMoved = from !== undefined && !isSamePlace(from, unit.at);
      return { unit, at, way: isMoved ? wayLine([from, ...unit.via, unit.at], projection) : [] };
    }),
    gone: preview.gone,
  };
}
