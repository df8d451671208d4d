import type { LatLon, Side } from "#scenario/model";
import type { MapChange, MapThing, MapView, PlaceView, QuestionView, RouteView, UnitView, ZoneView } from "#sitting";
import {
  type CompassPoint,
  circleAreaKm2,
  compassPoint,
  distanceKm,
  isInRing,
  middleOf,
  ringAreaKm2,
} from "./globe.ts";

/** Where something lies, seen from something else: whole kilometres, and the point of the compass; no point where it is at the same place. */
export type Where = { readonly from: string; readonly km: number; readonly compass?: CompassPoint };

/** Where, whose and how: what a map shows of each thing, as facts to be put into words. */
export type MapAccount = {
  readonly units: readonly (Told<UnitView> & {
    readonly status: UnitView["status"];
    /** From the nearest place that has a name. */
    readonly where?: Where;
    /** From the nearest other force. */
    readonly beside?: Where;
  })[];
  readonly zones: readonly (Told<ZoneView> & {
    readonly kind: ZoneView["kind"];
    readonly areaKm2: number;
    /** Of its middle. */
    readonly where?: Where;
    readonly places: readonly PlaceView[];
    readonly units: readonly UnitView[];
  })[];
  readonly routes: readonly (Told<RouteView> & {
    readonly kind: RouteView["kind"];
    readonly start?: Where;
    readonly end?: Where;
  })[];
  /** Where the open question is. */
  readonly questions: readonly (Told<QuestionView> & Pick<QuestionView, "isOwn">)[];
  /** The most important. */
  readonly places: readonly Told<PlaceView>[];
  /** What was there and isn't any more. */
  readonly gone: readonly string[];
};

type Told<Thing extends MapThing> = Pick<Thing, "id" | "name" | "note"> & {
  /** The seat of its side. */
  readonly whose?: string;
  readonly changes: readonly Exclude<MapChange["what"], "gone">[];
};

/** What a map says, thing by thing. Quadratic in units; places times zones. */
export const toMapAccount = (view: MapView, changes: readonly MapChange[]): MapAccount => {
  const places = view.places.filter(isPlaceToBeNear);
  const tell = <Thing extends MapThing & { readonly side?: Side }>(thing: Thing): Told<Thing> => {
    const whose = view.sides.find(({ side }) => side === thing.side)?.name;
    const { id, name, note } = thing;
    return {
      id,
      name,
      ...(note === undefined ? {} : { note }),
      ...(whose === undefined ? {} : { whose }),
      changes: changes.flatMap(({ id: changed, what }) => (changed === id && what !== "gone" ? [what] : [])),
    };
  };
  return {
    units: view.units.map((unit) => ({
      ...tell(unit),
      status: unit.status,
      ...named("where", nearest(places, unit.at)),
      ...named(
        "beside",
        nearest(
          view.units.filter(({ id }) => id !== unit.id),
          unit.at,
        ),
      ),
    })),
    zones: view.zones.map((zone) => ({
      ...tell(zone),
      kind: zone.kind,
      areaKm2: areaOf(zone),
      ...named("where", nearest(places, centreOf(zone))),
      places: places.filter(({ at }) => holds(zone, at)),
      units: view.units.filter(({ at }) => holds(zone, at)),
    })),
    routes: view.routes.map((route) => ({
      ...tell(route),
      kind: route.kind,
      ...named("start", nearest(places, route.points[0])),
      ...named("end", nearest(places, route.points.at(-1))),
    })),
    questions: view.questions.map((question) => ({ ...tell(question), isOwn: question.isOwn })),
    places: view.places.filter(({ importance }) => importance === 1).map(tell),
    gone: changes.flatMap(({ what, name }) => (what === "gone" ? [name] : [])),
  };
};

/** Nothing is near a sea or a country: they are too large for that. */
const isPlaceToBeNear = ({ kind }: PlaceView): boolean => kind !== "sea" && kind !== "land";

type Standing = { readonly name: string; readonly at: LatLon };

const nearest = (things: readonly Standing[], at: LatLon | undefined): Where | undefined => {
  const [first, ...others] = things;
  if (first === undefined || at === undefined) return undefined;
  const near = others.reduce((best, one) => (distanceKm(one.at, at) < distanceKm(best.at, at) ? one : best), first);
  const km = Math.round(distanceKm(near.at, at));
  return { from: near.name, km, ...(km === 0 ? {} : { compass: compassPoint(near.at, at) }) };
};

const named = <Key extends string>(key: Key, where: Where | undefined): { readonly [Name in Key]?: Where } =>
  where === undefined ? {} : ({ [key]: where } as { readonly [Name in Key]?: Where });

const holds = ({ shape }: ZoneView, at: LatLon): boolean => {
  switch (shape.kind) {
    case "circle":
      return distanceKm(shape.at, at) <= shape.radiusKm;
    case "polygon":
      return isInRing(shape.points, at);
  }
};

const areaOf = ({ shape }: ZoneView): number => {
  switch (shape.kind) {
    case "circle":
      return circleAreaKm2(shape.radiusKm);
    case "polygon":
      return ringAreaKm2(shape.points);
  }
};

const centreOf = ({ shape }: ZoneView): LatLon => {
  switch (shape.kind) {
    case "circle":
      return shape.at;
    case "polygon":
      return middleOf(shape.points);
  }
};
