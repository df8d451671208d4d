import { reportUnknownChoices } from "../looks/reportUnknownChoices.ts";
import { type Rule, rule } from "../rule.ts";

/** An inject that a check plays is declared. */
export const unknownInject: Rule = rule("unknown-inject", (context, report) =>
  reportUnknownChoices(context, report, "inject"),
);
