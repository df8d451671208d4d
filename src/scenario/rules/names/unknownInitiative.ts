import { reportUnknownChoices } from "../looks/reportUnknownChoices.ts";
import { type Rule, rule } from "../rule.ts";

/** An initiative that a check or a policy names is declared and belongs to its seat. */
export const unknownInitiative: Rule = rule("unknown-initiative", (context, report) =>
  reportUnknownChoices(context, report, "initiative"),
);
