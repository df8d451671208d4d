import type { PlaceView } from "#sitting";
import type { Point } from "../geo/point.ts";

/** The places that the zoom and their neighbours leave room for, on the screen. */
export type LaidPlaces = readonly ShownPlace[];
export type ShownPlace = { readonly place: PlaceView; readonly at: Point };
