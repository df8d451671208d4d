import type { MapPreview } from "#sitting";
import type { Point } from "../geo/point.ts";
import type { ProjectedThings, ProjectedView } from "./projectedView.ts";

/** What is being considered, as world points. `way` leads from where a unit stands now; empty for one that would come or stay. */
export type ProjectedPreview = Omit<ProjectedView, "units"> & {
  readonly units: readonly (ProjectedThings["units"] & { readonly way: readonly Point[] })[];
  readonly gone: MapPreview["gone"];
};

export const noPreview: ProjectedPreview = {
  places: [],
  units: [],
  zones: [],
  routes: [],
  strikes: [],
  questions: [],
  gone: [],
};
