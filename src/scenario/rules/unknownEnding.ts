import { reportUnknownUses } from "./reportUnknownUses.ts";
import type { Rule } from "./rule.ts";

/** An ending that a check names is the id of a state with an `ending`. */
export const unknownEnding: Rule = (context) =>
  reportUnknownUses(context, {
    kind: "ending",
    slug: "unknown-ending",
    noun: "ending",
    has: (name) => context.names.endings.has(name),
    names: () => context.names.endings.keys(),
  });
