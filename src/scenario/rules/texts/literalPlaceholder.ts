import { clockDomains } from "../../text/clockDomains.ts";
import { spanWithin } from "../../yaml/spanWithin.ts";
import { literalPlaceholders } from "../looks/literalPlaceholders.ts";
import { type Rule, rule } from "../rule.ts";

/** Braces around the name of a variable make a placeholder: no apostrophe before them makes them plain text, and they aren't full-width. */
export const literalPlaceholder: Rule = rule("literal-placeholder", ({ texts, names, source }, report) => {
  const isKnown = (name: string): boolean => clockDomains.has(name) || names.variables.has(name);
  for (const { scalar } of texts) {
    for (const { span, message } of literalPlaceholders(scalar.text, isKnown)) {
      report(spanWithin(source, scalar, span), message);
    }
  }
});
