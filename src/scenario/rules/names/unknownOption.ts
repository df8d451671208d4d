import { reportUnknownChoices } from "../looks/reportUnknownChoices.ts";
import { type Rule, rule } from "../rule.ts";

/** An option that a check or a policy names belongs to its window. */
export const unknownOption: Rule = rule("unknown-option", (context, report) =>
  reportUnknownChoices(context, report, "option"),
);
