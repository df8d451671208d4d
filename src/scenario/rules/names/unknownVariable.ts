import { reportUnknownUses } from "../looks/reportUnknownUses.ts";
import { type Rule, rule } from "../rule.ts";

/** A variable that an effect changes is declared under `variables`. */
export const unknownVariable: Rule = rule("unknown-variable", (context, report) => {
  const { variables, charts } = context.names;
  reportUnknownUses(context, report, {
    kind: "variable",
    noun: "variable",
    has: (name) => variables.has(name),
    names: () => variables.keys(),
    explain: (name) =>
      charts.has(name) ? `"${name}" is a chart. Effects change variables; a chart is moved by a signal.` : undefined,
  });
});
