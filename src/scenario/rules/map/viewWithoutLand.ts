import { elementAt } from "../../geography/elementAt.ts";
import { widthOf } from "../looks/widthOf.ts";
import { type Rule, rule } from "../rule.ts";

/** A view shows some land, the world's or the scenario's own. */
export const viewWithoutLand: Rule = rule("view-without-land", ({ draft, isBroken }, report) => {
  const { view, land } = draft.map ?? {};
  if (view === undefined || land !== undefined || isBroken(view.span)) return;
  const width = widthOf(view.west.value, view.east.value);
  if (width === undefined || !(view.south.value < view.north.value)) return;
  for (let latitude = view.south.value; latitude < view.north.value; latitude += STEP)
    for (let east = 0; east < width; east += STEP) if (elementAt([latitude, view.west.value + east]) !== "sea") return;
  report(view.span, "The map's view shows sea alone: there is no land within it, nor within 20 km of it.");
});

/** Degrees, as the grid of land has. */
const STEP = 0.5;
