import type { Span } from "../../diagnostic/diagnostic.ts";
import type { YamlScalar } from "../../yaml/yamlNode.ts";

/** Where a text without quotes is cut short by a # that looks like a part of it, and the sentence about it; undefined where it isn't. */
export const cutShort = (
  { plain, span, text }: YamlScalar,
  source: string,
): { readonly span: Span; readonly message: string } | undefined => {
  if (!plain) return undefined;
  const comment = /^([ \t]+)(#[^\n\r]*)/.exec(source.slice(span.end, span.end + LONGEST));
  const [, before = "", rest = ""] = comment ?? [];
  if (comment === null || !(isTight(rest) || closes(text, rest))) return undefined;
  const start = span.end + before.length;
  const message =
    'The text ends before this "#", which begins a comment. If it belongs to the text, put the text in quotes.';
  return { span: { start, end: start + rest.trimEnd().length }, message };
};

const LONGEST = 500;

/** A # right before a letter or digit, as in "#2", is seldom meant as a comment. */
const isTight = (comment: string): boolean => /^#[\p{L}\p{N}]/u.test(comment);

/** Whether the comment closes a bracket or quotation mark that the text has opened. */
const closes = (text: string, comment: string): boolean =>
  pairs.some(
    ([open, close]) =>
      text.lastIndexOf(open) > text.lastIndexOf(close) && comment.indexOf(close) !== -1 && !comment.includes(open),
  );

const pairs = [
  ["(", ")"],
  ["“", "”"],
  ["«", "»"],
  ["「", "」"],
  ["（", "）"],
] as const;
