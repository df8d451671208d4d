import type { Span } from "../diagnostic/diagnostic.ts";
import { spanWithin } from "../yaml/spanWithin.ts";
import type { YamlScalar } from "../yaml/yamlNode.ts";

/** A part of a scalar that holds an expression: `text` starts `offset` characters into the scalar's text. */
export type Part = { readonly scalar: YamlScalar; readonly offset: number; readonly text: string };

/** The whole of a scalar. */
export const wholeOf = (scalar: YamlScalar): Part => ({ scalar, offset: 0, text: scalar.text });

/** What stands behind the first `offset` characters of a scalar, without white space before it. */
export const restOf = (scalar: YamlScalar, offset: number): Part => {
  const rest = scalar.text.slice(offset);
  const text = rest.trimStart();
  return { scalar, offset: offset + rest.length - text.length, text };
};

/** The place in the file of a stretch of a part. */
export const spanInPart = (source: string, part: Part, stretch: Span): Span =>
  spanWithin(source, part.scalar, {
    start: part.offset + stretch.start,
    end: part.offset + Math.max(stretch.end, stretch.start),
  });
