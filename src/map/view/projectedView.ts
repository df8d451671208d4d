import type { MapView, PlaceView, RouteView, StrikeView, UnitView, ZoneView } from "#sitting";
import { circleAround, straightRing } from "../geo/lines.ts";
import type { Point } from "../geo/point.ts";
import type { MapProjection } from "../geo/projection.ts";
import { routeLine } from "../geo/routeLine.ts";

/** A view with its positions as world points; a part whose view is the same object is the same object. */
export type ProjectedView = {
  readonly places: readonly { readonly place: PlaceView; readonly at: Point }[];
  readonly units: readonly { readonly unit: UnitView; readonly at: Point }[];
  readonly zones: readonly { readonly zone: ZoneView; readonly ring: readonly Point[] }[];
  readonly routes: readonly { readonly route: RouteView; readonly line: readonly Point[] }[];
  readonly strikes: readonly { readonly strike: StrikeView; readonly at: Point }[];
};

export function projectView(
  view: Omit<MapView, "bounds" | "focus" | "sides">,
  projection: MapProjection,
): ProjectedView {
  const { project } = projection;
  return {
    places: view.places.map((place) => ({ place, at: project(place.at) })),
    units: view.units.map((unit) => ({ unit, at: project(unit.at) })),
    zones: view.zones.map((zone) => ({ zone, ring: zoneRing(zone, projection) })),
    routes: view.routes.map((route) => ({ route, line: routeLine(route, projection) })),
    strikes: view.strikes.map((strike) => ({ strike, at: project(strike.at) })),
  };
}

function zoneRing({ shape }: ZoneView, { project }: MapProjection): readonly Point[] {
  const degrees = shape.kind === "circle" ? circleAround(shape.at, shape.radiusKm) : straightRing(shape.points);
  return degrees.map(project);
}
