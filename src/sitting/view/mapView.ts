import type { Land, LatLon, PlaceKind, ScenarioMap, Side, UnitStatus, ZoneKind } from "#scenario/model";

/**
 * What the map shows at one ply to one seat: plain data, a pure function of the state.
 * Texts are already formatted. Positions are WGS84 degrees. Ids are stable between plies, so that
 * what changed can be animated and everything else left alone.
 */
export type MapView = MapLists &
  MapGround & {
    /** The sides that have a seat, in file order, under that seat's name. */
    readonly sides: readonly { readonly side: Side; readonly name: string }[];
    /** Where the state wants the eye; absent for the whole of `bounds`. */
    readonly focus?: { readonly at: LatLon; readonly radiusKm: number };
  };

/** What lies under everything, the same at every ply. `bounds` cross the antimeridian where `east` is less than `west`. */
export type MapGround = {
  readonly bounds: ScenarioMap["view"];
  /** Whether the borders of countries are drawn. */
  readonly borders?: boolean;
  /** The scenario's own land, instead of the world's. */
  readonly land?: Land;
};

/** What each list of a view holds; each list is a layer of the map. */
export type MapThings = {
  readonly places: PlaceView;
  readonly units: UnitView;
  readonly zones: ZoneView;
  readonly routes: RouteView;
  /** Shown as a short effect when the id is new since the last view. */
  readonly strikes: StrikeView;
  /** Where the open window is, and of a preview where the option acts. */
  readonly questions: QuestionView;
};

export type ListName = keyof MapThings;

export type MapLists = { readonly [List in ListName]: readonly MapThings[List][] };

/** Where a fact comes from, ready to print. */
export type Citation = {
  readonly title: string;
  readonly url?: string;
  readonly date?: string;
  readonly confidence?: string;
};

export type MapThing = {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  readonly citation?: Citation;
};

export type PlaceView = MapThing & {
  readonly kind: PlaceKind;
  readonly at: LatLon;
  readonly side?: Side;
  readonly importance: 1 | 2 | 3;
};

/** `via` is the way it came, from its last position, empty for a straight line. */
export type UnitView = MapThing & {
  readonly symbol: string;
  readonly side: Side;
  readonly at: LatLon;
  readonly via: readonly LatLon[];
  readonly status: UnitStatus;
};

export type ZoneView = MapThing & {
  readonly kind: ZoneKind;
  readonly side?: Side;
  readonly shape:
    | { readonly kind: "polygon"; readonly points: readonly LatLon[] }
    | { readonly kind: "circle"; readonly at: LatLon; readonly radiusKm: number };
};

export type RouteView = MapThing & {
  readonly kind: "sea" | "air" | "missile";
  readonly side?: Side;
  readonly points: readonly LatLon[];
};

/** `name` is that of the place. */
export type QuestionView = MapThing & {
  readonly at: LatLon;
  /** Whether the seat that looks is asked, or the White Cell may answer. */
  readonly isOwn: boolean;
};

export type StrikeView = { readonly id: string; readonly at: LatLon; readonly by?: Side };

/** What an option would change on the map, as far as the seat may know: the difference of two views of it. */
export type MapPreview = ChangingLists & {
  /** What would no longer be shown. */
  readonly gone: readonly { readonly kind: GoingKind; readonly id: string }[];
};

/** No option makes or takes away a place. Units are as they would stand: those that would come, go elsewhere or be damaged. */
export type ChangingLists = Omit<MapLists, "places">;

/** What things of these lists are called where an option can take them away. */
export type GoingKind = "unit" | "zone" | "route";
