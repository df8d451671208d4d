import { reportUnknownUses } from "../looks/reportUnknownUses.ts";
import { type Rule, rule } from "../rule.ts";

/** A point that is a name is a place of the map. */
export const unknownPlace: Rule = rule("unknown-place", (context, report) => {
  reportUnknownUses(context, report, {
    kind: "place",
    noun: "place",
    has: (name) => context.names.places.has(name),
    names: () => context.names.places.keys(),
  });
});
