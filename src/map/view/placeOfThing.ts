import { boxAround, type Point } from "../geo/point.ts";
import type { Thing } from "../mapThing.ts";
import { pointAlong } from "./motion.ts";
import type { ProjectedView } from "./projectedView.ts";

/** The world point to look at for a thing; undefined when the view hasn't got it. */
export function placeOfThing(view: ProjectedView, { kind, id }: Thing): Point | undefined {
  switch (kind) {
    case "unit":
      return view.units.find(({ unit }) => unit.id === id)?.at;
    case "place":
      return view.places.find(({ place }) => place.id === id)?.at;
    case "route": {
      const line = view.routes.find(({ route }) => route.id === id)?.line;
      return line && pointAlong(line, 0.5);
    }
    case "zone": {
      const ring = view.zones.find(({ zone }) => zone.id === id)?.ring;
      return ring && middleOf(ring);
    }
  }
}

function middleOf(ring: readonly Point[]): Point {
  const { x, y, width, height } = boxAround(ring);
  return [x + width / 2, y + height / 2];
}
