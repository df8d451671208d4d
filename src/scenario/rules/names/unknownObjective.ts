import { reportUnknownUses } from "../looks/reportUnknownUses.ts";
import { type Rule, rule } from "../rule.ts";

/** An objective that is named is declared under `objectives`. */
export const unknownObjective: Rule = rule("unknown-objective", (context, report) => {
  reportUnknownUses(context, report, {
    kind: "objective",
    noun: "objective",
    has: (name) => context.names.objectives.has(name),
    names: () => context.names.objectives.keys(),
  });
});
