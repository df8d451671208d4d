import { spanWithin } from "../../yaml/spanWithin.ts";
import { type Rule, rule } from "../rule.ts";

/** A text is a well-formed ICU message: braces are closed, plurals and choices have `other`. */
export const textSyntax: Rule = rule("text-syntax", ({ texts, source }, report) => {
  for (const { scalar, message } of texts) {
    if (message.ok) continue;
    const { offset, message: sentence } = message.reason;
    const end = Math.min(offset + 1, scalar.text.length);
    report(spanWithin(source, scalar, { start: offset, end }), sentence);
  }
});
