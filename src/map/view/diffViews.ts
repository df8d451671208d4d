import type { LatLon } from "#scenario/model";
import type { MapView, StrikeView, UnitView } from "#sitting";

export type UnitMove = { readonly id: string; readonly path: readonly LatLon[] };

/** What differs between two views, as far as it is shown as a change. */
export type ViewChange = {
  readonly appeared: readonly string[];
  readonly vanished: readonly UnitView[];
  /** The way from the old place over `via` to the new one. */
  readonly moved: readonly UnitMove[];
  readonly strikes: readonly StrikeView[];
  readonly focus: "same" | "changed";
};

export function diffViews(before: MapView, after: MapView): ViewChange {
  const old = new Map(before.units.map((unit) => [unit.id, unit]));
  const now = new Set(after.units.map(({ id }) => id));
  const seenStrikes = new Set(before.strikes.map(({ id }) => id));
  return {
    appeared: after.units.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    vanished: before.units.filter(({ id }) => !now.has(id)),
    moved: after.units.flatMap((unit) => {
      const from = old.get(unit.id);
      return from && !isSamePlace(from.at, unit.at) ? [{ id: unit.id, path: [from.at, ...unit.via, unit.at] }] : [];
    }),
    strikes: after.strikes.filter(({ id }) => !seenStrikes.has(id)),
    focus: isSameFocus(before.focus, after.focus) ? "same" : "changed",
  };
}

function isSameFocus(a: MapView["focus"], b: MapView["focus"]): boolean {
  if (!a || !b) return a === b;
  return isSamePlace(a.at, b.at) && a.radiusKm === b.radiusKm;
}

function isSamePlace(a: LatLon, b: LatLon): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
