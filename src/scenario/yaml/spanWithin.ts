import type { Span } from "../diagnostic/diagnostic.ts";
import type { YamlScalar } from "./yamlNode.ts";

/**
 * The place in the file of a part of a scalar's text. YAML changes only white space between the file and the text,
 * unless there are escapes; so the characters that aren't white space are counted. With escapes it's the whole scalar.
 * Cost: the length of the scalar.
 */
export const spanWithin = (source: string, scalar: YamlScalar, part: Span): Span => {
  const content = source.slice(scalar.content.start, scalar.content.end);
  if (content === scalar.text) {
    const shift = scalar.content.start;
    return { start: shift + part.start, end: shift + part.end };
  }
  if (withoutSpace(content) !== withoutSpace(scalar.text)) return scalar.span;
  const first = inkBefore(scalar.text, part.start);
  const last = Math.max(first, inkBefore(scalar.text, part.end) - 1);
  const start = offsetOfInk(content, first);
  return {
    start: scalar.content.start + start,
    end: scalar.content.start + Math.max(start, offsetOfInk(content, last) + 1),
  };
};

const withoutSpace = (text: string): string => text.replace(/\s+/g, "");

const inkBefore = (text: string, offset: number): number => withoutSpace(text.slice(0, offset)).length;

/** The offset of the character with this number among those that aren't white space. */
const offsetOfInk = (text: string, wanted: number): number => {
  let seen = -1;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (!/\s/.test(text.charAt(offset))) seen += 1;
    if (seen === wanted) return offset;
  }
  return text.length;
};
