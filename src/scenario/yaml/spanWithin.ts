import type { Span } from "../diagnostic/diagnostic.ts";
import type { YamlScalar } from "./yamlNode.ts";

/**
 * The place in the file of a part of a scalar's text. Between the file and the text YAML changes only white space,
 * unless there are escapes; so other characters are matched one by one. With escapes before the end of the part it's
 * the whole scalar. Cost: the offset of the part.
 */
export const spanWithin = (source: string, scalar: YamlScalar, part: Span): Span => {
  const { content, text } = scalar;
  if (part.end > FARTHEST) return scalar.span;
  const start = offsetInFile(source, content, text, part.start);
  const last = lastInk(text, part);
  const end = last === undefined ? start : offsetInFile(source, content, text, last);
  if (start === undefined || end === undefined) return scalar.span;
  return { start, end: last === undefined ? end : end + 1 };
};

/** Texts and expressions this long are refused anyway, and a thousand problems far inside one would take long to place. */
const FARTHEST = 20_000;

/** Where in the file the first character stands that isn't white space, at or after the offset in the text. */
const offsetInFile = (source: string, content: Span, text: string, offset: number): number | undefined => {
  let at = content.start;
  for (let index = 0; index < text.length; index += 1) {
    if (isSpace(text, index)) continue;
    while (at < content.end && isSpace(source, at)) at += 1;
    if (source.charCodeAt(at) !== text.charCodeAt(index)) return undefined;
    if (index >= offset) return at;
    at += 1;
  }
  return at;
};

const lastInk = (text: string, { start, end }: Span): number | undefined => {
  for (let index = Math.min(end, text.length) - 1; index >= start; index -= 1) {
    if (!isSpace(text, index)) return index;
  }
  return undefined;
};

const isSpace = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
};
