import { reportUnknownUses } from "../looks/reportUnknownUses.ts";
import { type Rule, rule } from "../rule.ts";

/** Where a seat decides, or an option acts, is a place or unit of the map. */
export const unknownSpot: Rule = rule("unknown-spot", (context, report) => {
  const { places, units, mapIds } = context.names;
  reportUnknownUses(context, report, {
    kind: "spot",
    noun: "place or unit",
    has: (name) => places.has(name) || units.has(name),
    names: () => [...places.keys(), ...units],
    explain: (name) =>
      mapIds.has(name) && !units.has(name)
        ? `"${name}" is a zone or route. Windows and options are at places and units.`
        : undefined,
  });
});
