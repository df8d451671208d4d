import type { Span } from "../../diagnostic/diagnostic.ts";
import { spanWithin } from "../../yaml/spanWithin.ts";
import type { YamlScalar } from "../../yaml/yamlNode.ts";

/** The links of one text that lead to another than an http or https address: where, and the sentence that says so. */
export const strayLinks = (
  scalar: YamlScalar,
  source: string,
): readonly { readonly span: Span; readonly message: string }[] =>
  [...scalar.text.matchAll(/\]\(\s*<?([a-z][a-z0-9+.-]{0,30}):/gi)].flatMap((match) => {
    const [whole, scheme = ""] = match;
    if (/^https?$/i.test(scheme)) return [];
    const span = spanWithin(source, scalar, { start: match.index, end: match.index + whole.length });
    const message = `A link leads to a "${scheme.toLowerCase()}:" address. Only http and https are followed.`;
    return [{ span, message }];
  });
