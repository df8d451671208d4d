import { clockDomains } from "../../text/clockDomains.ts";
import { spanWithin } from "../../yaml/spanWithin.ts";
import { placeholdersIn } from "../looks/placeholdersIn.ts";
import { pluralMisfit } from "../looks/pluralMisfit.ts";
import { type Rule, rule } from "../rule.ts";

/** A plural has the forms that the scenario's language needs for the numbers that can occur, and no others. */
export const pluralForms: Rule = rule("plural-forms", (context, report) => {
  for (const { text, placeholder } of placeholdersIn(context)) {
    const { name, span } = placeholder;
    const domain = context.names.variables.get(name) ?? clockDomains.get(name);
    const problem = domain && pluralMisfit(placeholder, domain, context.scenario.language);
    if (problem !== undefined) report(spanWithin(context.source, text, span), problem);
  }
});
