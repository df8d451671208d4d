import { reportUnknownUses } from "./reportUnknownUses.ts";
import type { Rule } from "./rule.ts";

/** A point that is a name is a place of the map. */
export const unknownPlace: Rule = (context) =>
  reportUnknownUses(context, {
    kind: "place",
    slug: "unknown-place",
    noun: "place",
    has: (name) => context.names.places.has(name),
    names: () => context.names.places.keys(),
  });
