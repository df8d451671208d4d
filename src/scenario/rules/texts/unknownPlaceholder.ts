import { didYouMean } from "#base";
import { respell } from "../../diagnostic/respell.ts";
import { toSuggestion } from "../../diagnostic/toSuggestion.ts";
import { clockDomains } from "../../text/clockDomains.ts";
import { spanWithin } from "../../yaml/spanWithin.ts";
import { placeholdersIn } from "../looks/placeholdersIn.ts";
import { type Rule, rule } from "../rule.ts";

/** A placeholder names a variable or something of game time. */
export const unknownPlaceholder: Rule = rule("unknown-placeholder", (context, report) => {
  const known = [...clockDomains.keys(), ...context.names.variables.keys()];
  for (const { text, placeholder } of placeholdersIn(context)) {
    const { name, span } = placeholder;
    if (clockDomains.has(name) || context.names.variables.has(name)) continue;
    const near = didYouMean(name, known);
    const message = `The placeholder "${name}" names no variable.${toSuggestion(near)}`;
    const more = { suggestion: near, respelling: respell(name, known) };
    report(spanWithin(context.source, text, span), message, more);
  }
});
