import type { PlaceKind, Side, UnitStatus, ZoneKind } from "#scenario/model";
import type { RouteView } from "#sitting";

/** What the frame of a unit's symbol says about who it is and where it moves (APP-6(D), chapter 2). */
export type Identity = "friend" | "hostile" | "neutral" | "unknown";
export type Domain = "ship" | "submarine" | "aircraft" | "land";

/** One line of the legend. */
export type LegendItem =
  | { readonly kind: "side"; readonly side: Side }
  | { readonly kind: "identity"; readonly identity: Identity }
  | { readonly kind: "domain"; readonly domain: Domain }
  | { readonly kind: "state"; readonly state: Exclude<UnitStatus, "present"> | "planned" | "stacked" }
  | { readonly kind: "place"; readonly place: PlaceKind }
  | { readonly kind: "zone"; readonly zone: ZoneKind }
  | { readonly kind: "route"; readonly route: RouteView["kind"] }
  | { readonly kind: "strike" }
  | { readonly kind: "question" }
  | { readonly kind: "border"; readonly border: BorderKind };

/** Natural Earth's borders, and those of them that are in dispute. */
export type BorderKind = "settled" | "disputed";

/** By the fourth digit of a symbol's code. */
export const identityDigits: Readonly<Record<Identity, string>> = {
  friend: "3",
  hostile: "6",
  neutral: "4",
  unknown: "1",
};

/** By its fifth and sixth. */
export const domainDigits: Readonly<Record<Domain, string>> = {
  ship: "30",
  submarine: "35",
  aircraft: "01",
  land: "10",
};
