import { widthOf } from "../looks/widthOf.ts";
import { type Rule, rule } from "../rule.ts";

/** The map's view goes from west to east and from south to north. Where it crosses the antimeridian it goes round less than half of the earth. */
export const viewReversed: Rule = rule("view-reversed", ({ draft }, report) => {
  const view = draft.map?.view;
  if (view === undefined) return;
  const { west, south, east, north } = view;
  if (widthOf(west.value, east.value) === undefined) {
    report(east.span, `"east" is ${east.value}, which isn't east of "west", ${west.value}.`);
  }
  if (south.value >= north.value) {
    report(north.span, `"north" is ${north.value}, which isn't north of "south", ${south.value}.`);
  }
});
