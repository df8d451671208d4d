import { reportUnknownUses } from "../looks/reportUnknownUses.ts";
import { type Rule, rule } from "../rule.ts";

/** A source that is named is declared under `sources`. */
export const unknownSource: Rule = rule("unknown-source", (context, report) => {
  reportUnknownUses(context, report, {
    kind: "source",
    noun: "source",
    has: (name) => context.names.sources.has(name),
    names: () => context.names.sources.keys(),
  });
});
