import type { Span } from "../diagnostic/diagnostic.ts";
import type { LatLon, PlaceKind, Route, Side, ZoneKind } from "../scenario.ts";
import type { PointDraft } from "../shape/point.ts";
import type { ConditionSource } from "../shape/raw.ts";
import type { Located } from "../shape/shape.ts";
import type { Identity } from "../symbols/symbolWords.ts";
import type { Entries, Name } from "./name.ts";

export type MapDraft = {
  readonly span: Span;
  readonly view: ViewDraft | undefined;
  readonly places: Entries<PlaceDraft>;
  readonly units: Entries<UnitDraft>;
  readonly zones: Entries<ZoneDraft>;
  readonly routes: Entries<RouteDraft>;
  readonly items: readonly MapItemDraft[];
  readonly land: readonly (readonly LatLon[])[] | undefined;
  readonly borders: boolean;
};

export type ViewDraft = {
  readonly span: Span;
  readonly west: Located<number>;
  readonly south: Located<number>;
  readonly east: Located<number>;
  readonly north: Located<number>;
};

export type PlaceDraft = {
  readonly span: Span;
  readonly name: Name;
  readonly kind: PlaceKind;
  readonly at: LatLon;
  readonly side: Side | undefined;
  readonly importance: Located<number> | undefined;
  readonly note: Name | undefined;
  readonly source: Name | undefined;
  readonly seenBy: readonly Name[] | undefined;
};

export type UnitDraft = {
  readonly span: Span;
  readonly name: Name;
  readonly symbol: Name;
  readonly identity: Identity | undefined;
  readonly side: Side;
  readonly at: PointDraft;
  readonly shown: boolean;
  readonly note: Name | undefined;
  readonly source: Name | undefined;
  readonly seenBy: readonly Name[] | undefined;
};

export type ZoneDraft = {
  readonly span: Span;
  readonly name: Name;
  readonly kind: ZoneKind;
  readonly side: Side | undefined;
  readonly shown: boolean;
  readonly points: readonly PointDraft[] | undefined;
  readonly circle: CircleDraft | undefined;
  readonly note: Name | undefined;
  readonly source: Name | undefined;
  readonly seenBy: readonly Name[] | undefined;
};

export type CircleDraft = { readonly span: Span; readonly at: PointDraft; readonly radius: number };

export type RouteDraft = {
  readonly span: Span;
  readonly name: Name;
  readonly kind: Route["kind"];
  readonly side: Side | undefined;
  readonly shown: boolean;
  readonly points: readonly PointDraft[];
  readonly note: Name | undefined;
  readonly seenBy: readonly Name[] | undefined;
};

/** A map item of any kind: which of its keys it has tells which. */
export type MapItemDraft = {
  readonly span: Span;
  readonly when: ConditionSource | undefined;
  readonly show: readonly Name[] | undefined;
  readonly hide: readonly Name[] | undefined;
  readonly move: Name | undefined;
  readonly to: PointDraft | undefined;
  readonly via: readonly PointDraft[] | undefined;
  readonly damage: Name | undefined;
  readonly destroy: Name | undefined;
  readonly strike: PointDraft | undefined;
  readonly by: Side | undefined;
  readonly focus: PointDraft | undefined;
  readonly radius: number | undefined;
};
