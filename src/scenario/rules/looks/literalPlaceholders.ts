import type { Span } from "../../diagnostic/diagnostic.ts";

/** Braces around a name that make no placeholder: where, and why. */
export type LiteralPlaceholder = { readonly span: Span; readonly message: string };

/**
 * The braces of a text that hold a known name and are plain text all the same, because an apostrophe stands before them or because they are full-width.
 * In an ICU message an apostrophe right before a brace makes everything up to the next one literal (ICU User Guide, Quoting/Escaping).
 */
export const literalPlaceholders = (
  text: string,
  isKnown: (name: string) => boolean,
): readonly LiteralPlaceholder[] => [
  ...quoted(text).flatMap((span) => inQuoted(text, span, isKnown)),
  ...fullWidth(text, isKnown),
];

const inQuoted = (
  text: string,
  { start, end }: Span,
  isKnown: (name: string) => boolean,
): readonly LiteralPlaceholder[] => {
  const name = [...text.slice(start, end).matchAll(/\{\s*([a-z][a-z0-9_]*)\s*[,}]/g)]
    .map(([, one = ""]) => one)
    .find(isKnown);
  if (name === undefined) return [];
  const message = `The ' before the brace makes "{${name}}" plain text. Write ’ or '' for an apostrophe.`;
  return [{ span: { start, end: start + 1 }, message }];
};

/** The stretches that an apostrophe before a brace makes literal, from it on. */
const quoted = (text: string): readonly Span[] => {
  const spans: Span[] = [];
  for (let at = text.indexOf("'"); at !== -1; at = text.indexOf("'", at + 1)) {
    if (text.charAt(at + 1) === "'") at += 1;
    else if (/[{}]/.test(text.charAt(at + 1))) {
      const start = at;
      at = closing(text, at + 1);
      spans.push({ start, end: at });
    }
  }
  return spans;
};

/** Where the literal stretch ends: at the next apostrophe that isn't doubled, or at the end. */
const closing = (text: string, from: number): number => {
  let at = text.indexOf("'", from);
  while (at !== -1 && text.charAt(at + 1) === "'") at = text.indexOf("'", at + 2);
  return at === -1 ? text.length : at;
};

const fullWidth = (text: string, isKnown: (name: string) => boolean): readonly LiteralPlaceholder[] =>
  [...text.matchAll(/[｛{]\s*([a-z][a-z0-9_]*)\s*[｝}]/g)].flatMap((match) => {
    const [whole, name = ""] = match;
    if (!/[｛｝]/.test(whole) || !isKnown(name)) return [];
    const span = { start: match.index, end: match.index + whole.length };
    return [{ span, message: `Full-width braces (U+FF5B, U+FF5D) don't make a placeholder. Write "{${name}}".` }];
  });
