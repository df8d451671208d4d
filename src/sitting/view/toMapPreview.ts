import type { GameState } from "#engine";
import type { MapItem } from "#scenario/model";
import type { ChangingLists, GoingKind, MapPreview, MapThing, MapView, UnitView } from "./mapView.ts";
import type { Moves } from "./moves.ts";
import { firstSpot } from "./spots.ts";
import type { Teller } from "./teller.ts";
import { toMapView } from "./toMapView.ts";

/** What an option's own map items would change for the seat, and where it acts if its author says so; undefined when that is nothing. */
export const toMapPreview = (
  teller: Teller,
  state: GameState,
  { preview: items = [], at }: { readonly preview?: readonly MapItem[]; readonly at?: string },
  moved?: Moves,
): MapPreview | undefined => {
  if (items.length === 0 && at === undefined) return undefined;
  const then = toMapView(teller, state, moved, items);
  const spot = firstSpot(then, [at]);
  const changes = difference(toMapView(teller, state, moved), then);
  const preview = spot === undefined ? changes : { ...changes, questions: [{ ...spot, isOwn: true }] };
  return Object.values(preview).some(({ length }) => length > 0) ? preview : undefined;
};

const difference = (now: MapView, then: MapView): MapPreview => ({
  units: then.units.filter((unit) => !now.units.some((old) => isSameStand(old, unit))),
  zones: newIn(now.zones, then.zones),
  routes: newIn(now.routes, then.routes),
  strikes: newIn(now.strikes, then.strikes),
  questions: [],
  gone: Object.values(goneFrom).flatMap((gone) => gone(now, then)),
});

type Gone = (now: MapView, then: MapView) => MapPreview["gone"];

const goneAs =
  (kind: GoingKind, thingsOf: (view: MapView) => readonly MapThing[]): Gone =>
  (now, then) =>
    newIn(thingsOf(then), thingsOf(now)).map(({ id }) => ({ kind, id }));

/** What is gone from each list. What has been struck stays struck; a question isn't answered by looking. */
const goneFrom: Record<keyof ChangingLists, Gone> = {
  units: goneAs("unit", ({ units }) => units),
  zones: goneAs("zone", ({ zones }) => zones),
  routes: goneAs("route", ({ routes }) => routes),
  strikes: () => [],
  questions: () => [],
};

const newIn = <Thing extends Pick<MapThing, "id">>(old: readonly Thing[], all: readonly Thing[]): readonly Thing[] =>
  all.filter(({ id }) => !old.some((one) => one.id === id));

const isSameStand = (a: UnitView, b: UnitView): boolean =>
  a.id === b.id && a.status === b.status && a.at[0] === b.at[0] && a.at[1] === b.at[1];
