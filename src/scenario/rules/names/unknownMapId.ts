import { reportUnknownUses } from "../looks/reportUnknownUses.ts";
import { type Rule, rule } from "../rule.ts";

/** What a map item shows, moves or damages is a unit, zone or route of the map. */
export const unknownMapId: Rule = rule("unknown-map-id", (context, report) => {
  const { mapIds, units, places } = context.names;
  reportUnknownUses(context, report, {
    kind: "mapId",
    noun: "unit, zone or route",
    has: (name) => mapIds.has(name),
    names: () => mapIds,
    explain: (name) =>
      places.has(name) ? `"${name}" is a place. Only units, zones and routes are shown and hidden.` : undefined,
  });
  reportUnknownUses(context, report, {
    kind: "unit",
    noun: "unit",
    has: (name) => units.has(name),
    names: () => units,
    explain: (name) =>
      mapIds.has(name) ? `"${name}" isn't a unit. Only units are moved, damaged and destroyed.` : undefined,
  });
});
