import { reportUnknownUses } from "./reportUnknownUses.ts";
import type { Rule } from "./rule.ts";

/** A source that is named is declared under `sources`. */
export const unknownSource: Rule = (context) =>
  reportUnknownUses(context, {
    kind: "source",
    slug: "unknown-source",
    noun: "source",
    has: (name) => context.names.sources.has(name),
    names: () => context.names.sources.keys(),
  });
