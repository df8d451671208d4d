import { reportUnknownUses } from "./reportUnknownUses.ts";
import type { Rule } from "./rule.ts";

/** What a map item shows, moves or damages is a unit, zone or route of the map. */
export const unknownMapId: Rule = (context) => {
  const { mapIds, units, places } = context.names;
  reportUnknownUses(context, {
    kind: "mapId",
    slug: "unknown-map-id",
    noun: "unit, zone or route",
    has: (name) => mapIds.has(name),
    names: () => mapIds,
    explain: (name) =>
      places.has(name) ? `"${name}" is a place. Units, zones and routes are shown and hidden.` : undefined,
  });
  reportUnknownUses(context, {
    kind: "unit",
    slug: "unknown-map-id",
    noun: "unit",
    has: (name) => units.has(name),
    names: () => units,
    explain: (name) =>
      mapIds.has(name) ? `"${name}" isn't a unit. Only units are moved, damaged and destroyed.` : undefined,
  });
};
