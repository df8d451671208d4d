import { compact } from "#base";
import type { ScenarioMap } from "#scenario/model";
import type { MapGround } from "./mapView.ts";

/** What lies under everything on a scenario's map. Apart from the map's view, since a briefing asks for it, which does without the rest. */
export const toMapGround = ({ view, borders, land }: ScenarioMap): MapGround =>
  compact({ bounds: view, borders: borders || undefined, land });
