import { spanWithin } from "../../yaml/spanWithin.ts";
import { placeholdersIn } from "../looks/placeholdersIn.ts";
import { type Rule, rule } from "../rule.ts";

/** What is true or false is shown by a select: "true" and "false" are not words that players should read. */
export const trueOrFalse: Rule = rule("true-or-false", (context, report) => {
  for (const { text, placeholder } of placeholdersIn(context)) {
    const { name, asks, span } = placeholder;
    if (asks !== "text" || context.names.variables.get(name)?.kind !== "boolean") continue;
    const message = `Players read "true" or "false" here. Write {${name}, select, true {…} other {…}}.`;
    report(spanWithin(context.source, text, span), message);
  }
});
