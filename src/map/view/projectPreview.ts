import type { MapPreview, MapView } from "#sitting";
import { isSamePlace } from "../geo/isSamePlace.ts";
import type { MapProjection } from "../geo/projection.ts";
import { wayLine } from "../geo/routeLine.ts";
import type { ProjectedPreview } from "./projectedPreview.ts";
import { projectView } from "./projectView.ts";

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
