import { reportUnknownChoices } from "../looks/reportUnknownChoices.ts";
import { type Rule, rule } from "../rule.ts";

/** A window that a check or a policy names is the path of a state that asks. */
export const unknownWindow: Rule = rule("unknown-window", (context, report) =>
  reportUnknownChoices(context, report, "window"),
);
