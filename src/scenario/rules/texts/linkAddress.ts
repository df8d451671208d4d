import { strayLinks } from "../looks/strayLinks.ts";
import { type Rule, rule } from "../rule.ts";

/** A Markdown link in a text leads to an http or https address; no other would be followed. */
export const linkAddress: Rule = rule("link-address", ({ texts, source }, report) => {
  for (const { scalar } of texts) {
    for (const { span, message } of strayLinks(scalar, source)) report(span, message);
  }
});
