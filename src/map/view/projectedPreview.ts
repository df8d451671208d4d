import type { MapPreview, MapView } from "#sitting";
import type { Point } from "../geo/point.ts";
import type { MapProjection } from "../geo/projection.ts";
import { wayLine } from "../geo/routeLine.ts";
import { isSameThing, type Thing } from "../mapThing.ts";
import { type ProjectedView, projectView } from "./projectedView.ts";

/** What is being considered, as world points. `way` leads from where a unit stands now; empty for one that would come or stay. */
export type ProjectedPreview = Pick<ProjectedView, "zones" | "routes" | "strikes"> & {
  readonly units: readonly (ProjectedView["units"][number] & { readonly way: readonly Point[] })[];
  readonly gone: MapPreview["gone"];
};

export const noPreview: ProjectedPreview = { units: [], zones: [], routes: [], strikes: [], gone: [] };

export function projectPreview(
  preview: MapPreview,
  standing: MapView["units"],
  projection: MapProjection,
): ProjectedPreview {
  const { units, zones, routes, strikes } = projectView({ ...preview, places: [] }, projection);
  return {
    units: units.map(({ unit, at }) => {
      const from = standing.find(({ id }) => id === unit.id)?.at;
      const isMoved = from !== undefined && (from[0] !== unit.at[0] || from[1] !== unit.at[1]);
      return { unit, at, way: isMoved ? wayLine([from, ...unit.via, unit.at], projection) : [] };
    }),
    zones,
    routes,
    strikes,
    gone: preview.gone,
  };
}

/** Whether a thing would no longer be shown. */
export function isGoing({ gone }: Pick<ProjectedPreview, "gone">, thing: Thing): boolean {
  return gone.some((one) => isSameThing(one, thing));
}
