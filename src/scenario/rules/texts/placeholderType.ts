import { clockDomains } from "../../text/clockDomains.ts";
import { spanWithin } from "../../yaml/spanWithin.ts";
import { placeholderMisfit } from "../looks/placeholderMisfit.ts";
import { placeholdersIn } from "../looks/placeholdersIn.ts";
import { type Rule, rule } from "../rule.ts";

/** A plural or select fits the variable that it names. */
export const placeholderType: Rule = rule("placeholder-type", (context, report) => {
  for (const { text, placeholder } of placeholdersIn(context)) {
    const { name, span } = placeholder;
    const domain = context.names.variables.get(name) ?? clockDomains.get(name);
    const problem = domain === undefined ? undefined : placeholderMisfit(placeholder, domain);
    if (problem !== undefined) report(spanWithin(context.source, text, span), problem);
  }
});
