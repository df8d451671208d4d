import { isSameThing, type Thing } from "../mapThing.ts";
import type { ProjectedView } from "../view/projectedView.ts";

/** The thing after (or with -1 before) another in the order of reading: units from west to east, zones, routes, places. */
export function nextThing(view: ProjectedView, current: Thing | undefined, by: 1 | -1): Thing | undefined {
  const things = thingsInOrder(view);
  const index = things.findIndex((thing) => isSameThing(thing, current));
  const start = index < 0 && by < 0 ? 0 : index;
  return things[(start + by + things.length) % things.length];
}

function thingsInOrder({ units, zones, routes, places }: ProjectedView): readonly Thing[] {
  const eastward = [...units].sort((a, b) => a.at[0] - b.at[0]);
  const weighty = [...places].sort((a, b) => a.place.importance - b.place.importance);
  return [
    ...eastward.map(({ unit: { id } }) => ({ kind: "unit", id }) as const),
    ...zones.map(({ zone: { id } }) => ({ kind: "zone", id }) as const),
    ...routes.map(({ route: { id } }) => ({ kind: "route", id }) as const),
    ...weighty.map(({ place: { id } }) => ({ kind: "place", id }) as const),
  ];
}
