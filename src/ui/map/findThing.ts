import type { Thing } from "#map";
import type { MapThing, MapView } from "#sitting";

/** The thing of the view that was pointed at; undefined when it isn't shown any more. */
export const findThing = (view: MapView, thing: Thing | undefined): MapThing | undefined => {
  if (thing === undefined) return undefined;
  const all: Record<Thing["kind"], readonly MapThing[]> = {
    place: view.places,
    unit: view.units,
    zone: view.zones,
    route: view.routes,
    question: view.questions,
  };
  return all[thing.kind].find(({ id }) => id === thing.id);
};
