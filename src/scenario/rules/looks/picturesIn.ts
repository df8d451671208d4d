import type { Span } from "../../diagnostic/diagnostic.ts";
import { spanWithin } from "../../yaml/spanWithin.ts";
import type { YamlScalar } from "../../yaml/yamlNode.ts";

/** The pictures that one text has in it by Markdown: where, and the sentence that says so. */
export const picturesIn = (
  scalar: YamlScalar,
  source: string,
): readonly { readonly span: Span; readonly message: string }[] =>
  [...scalar.text.matchAll(/!\[[^\]\n]{0,200}\](?:\(|\[)/g)].map((match) => ({
    span: spanWithin(source, scalar, { start: match.index, end: match.index + match[0].length }),
    message: "A picture in a text isn't shown. Describe it, or link to it without the !.",
  }));
