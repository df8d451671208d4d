import type { GoingKind, MapThing, MapView, UnitView } from "./mapView.ts";

/** Something on the map that isn't as it was. `whole` is a unit that was damaged or destroyed and no longer is. */
export type MapChange = {
  readonly kind: GoingKind;
  readonly id: string;
  readonly name: string;
  readonly what: "new" | "gone" | "moved" | "damaged" | "destroyed" | "whole";
};

/** What differs between two views of one seat, in the order of the map's own lists; a unit that went somewhere and was hit comes twice. */
export const mapChanges = (before: MapView, after: MapView): readonly MapChange[] => [
  ...comeAndGone("unit", before.units, after.units),
  ...after.units.flatMap((unit) => {
    const old = before.units.find(({ id }) => id === unit.id);
    return old === undefined ? [] : unitChanges(old, unit);
  }),
  ...comeAndGone("zone", before.zones, after.zones),
  ...comeAndGone("route", before.routes, after.routes),
];

const comeAndGone = (
  kind: GoingKind,
  before: readonly MapThing[],
  after: readonly MapThing[],
): readonly MapChange[] => [
  ...missingIn(before, after).map(({ id, name }) => ({ kind, id, name, what: "new" }) as const),
  ...missingIn(after, before).map(({ id, name }) => ({ kind, id, name, what: "gone" }) as const),
];

const missingIn = (some: readonly MapThing[], others: readonly MapThing[]): readonly MapThing[] =>
  others.filter(({ id }) => !some.some((one) => one.id === id));

const unitChanges = (before: UnitView, { id, name, at, status }: UnitView): readonly MapChange[] => {
  const change = (what: MapChange["what"]): MapChange => ({ kind: "unit", id, name, what });
  return [
    ...(before.at[0] === at[0] && before.at[1] === at[1] ? [] : [change("moved")]),
    ...(before.status === status ? [] : [change(status === "present" ? "whole" : status)]),
  ];
};
