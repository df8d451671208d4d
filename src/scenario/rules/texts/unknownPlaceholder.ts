import { didYouMean } from "#base";
import { respell } from "../../diagnostic/respell.ts";
import { toSuggestion } from "../../diagnostic/toSuggestion.ts";
import { spanWithin } from "../../yaml/spanWithin.ts";
import { placeholdersIn } from "../looks/placeholdersIn.ts";
import { type Rule, rule } from "../rule.ts";

/** A placeholder names a variable or `hour`. */
export const unknownPlaceholder: Rule = rule("unknown-placeholder", (context, report) => {
  const known = ["hour", ...context.names.variables.keys()];
  for (const { text, placeholder } of placeholdersIn(context)) {
    const { name, span } = placeholder;
    if (name === "hour" || context.names.variables.has(name)) continue;
    const near = didYouMean(name, known);
    const message = `The placeholder "${name}" names no variable.${toSuggestion(near)}`;
    const more = { suggestion: near, respelling: respell(name, known) };
    report(spanWithin(context.source, text, span), message, more);
  }
});
