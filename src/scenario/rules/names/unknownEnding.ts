import { reportUnknownUses } from "../looks/reportUnknownUses.ts";
import { type Rule, rule } from "../rule.ts";

/** An ending that a check names is the id of a state with an `ending`. */
export const unknownEnding: Rule = rule("unknown-ending", (context, report) => {
  reportUnknownUses(context, report, {
    kind: "ending",
    noun: "ending",
    has: (name) => context.names.endings.has(name),
    names: () => context.names.endings.keys(),
  });
});
