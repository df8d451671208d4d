import { reportUnknownUses } from "./reportUnknownUses.ts";
import type { Rule } from "./rule.ts";

/** A variable that an effect changes is declared under `variables`. */
export const unknownVariable: Rule = (context) => {
  const { variables, charts } = context.names;
  reportUnknownUses(context, {
    kind: "variable",
    slug: "unknown-variable",
    noun: "variable",
    has: (name) => variables.has(name),
    names: () => variables.keys(),
    explain: (name) =>
      charts.has(name) ? `"${name}" is a chart. Effects change variables; a chart is moved by a signal.` : undefined,
  });
};
