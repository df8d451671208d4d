import type { ListName, PlaceView, QuestionView, RouteView, StrikeView, UnitView, ZoneView } from "#sitting";
import type { Point } from "../geo/point.ts";

/** A thing of each list with its positions as world points. */
export type ProjectedThings = {
  readonly places: { readonly place: PlaceView; readonly at: Point };
  readonly units: { readonly unit: UnitView; readonly at: Point };
  readonly zones: { readonly zone: ZoneView; readonly ring: readonly Point[] };
  readonly routes: { readonly route: RouteView; readonly line: readonly Point[] };
  readonly strikes: { readonly strike: StrikeView; readonly at: Point };
  readonly questions: { readonly question: QuestionView; readonly at: Point };
};

export type ProjectedView = { readonly [List in ListName]: readonly ProjectedThings[List][] };
