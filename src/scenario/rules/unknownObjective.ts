import { reportUnknownUses } from "./reportUnknownUses.ts";
import type { Rule } from "./rule.ts";

/** An objective that is named is declared under `objectives`. */
export const unknownObjective: Rule = (context) =>
  reportUnknownUses(context, {
    kind: "objective",
    slug: "unknown-objective",
    noun: "objective",
    has: (name) => context.names.objectives.has(name),
    names: () => context.names.objectives.keys(),
  });
