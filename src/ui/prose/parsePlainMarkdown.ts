import type { Paragraph, PhrasingContent, Root } from "mdast";

/**
 * The tree of a text of paragraphs with emphasis, just as the parser of the whole language makes it, without places; undefined for a text that may need that parser. What is
 * left to it: anything else that Markdown marks, and emphasis that is nested or unclosed.
 */
export const parsePlainMarkdown = (text: string): Root | undefined => {
  if (OTHER_MARK.test(text) || LINE_MARK.test(text)) return undefined;
  const children: Paragraph[] = [];
  for (const lines of text.replace(/^\n+|\n+$/g, "").split(/\n{2,}/)) {
    const phrases = parsePhrases(lines);
    if (phrases === undefined) return undefined;
    if (lines !== "") children.push({ type: "paragraph", children: phrases });
  }
  return { type: "root", children };
};

/** Code, links, HTML, entities, escapes, the other mark of emphasis, and characters that a parser of Markdown changes. */
const OTHER_MARK = /[`[\]<&\\_\0\t\r\ufeff]/;

/** At the start of a line, headings, quotes, lists, rules and space; at its end, space. */
const LINE_MARK = /^(?:[#>\-+=~ ]|\*+ |\d+[.)])|^\*+$| $/m;

/** The parts of a paragraph: plain ones alternate with emphasised ones. */
const parsePhrases = (lines: string): PhrasingContent[] | undefined => {
  const phrases: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: whole, 1: mark = "", 2: inner = "", index } of lines.matchAll(EMPHASIS)) {
    const [before, after] = [lines[index - 1] ?? " ", lines[index + whole.length] ?? " "];
    if (!isFlanked(before, inner[0] ?? " ") || !isFlanked(after, inner.at(-1) ?? " ")) return undefined;
    if (index > from) phrases.push({ type: "text", value: lines.slice(from, index) });
    const children: PhrasingContent[] = [{ type: "text", value: inner }];
    phrases.push({ type: mark === "**" ? "strong" : "emphasis", children });
    from = index + whole.length;
  }
  if (from < lines.length) phrases.push({ type: "text", value: lines.slice(from) });
  return phrases.some((phrase) => phrase.type === "text" && phrase.value.includes("*")) ? undefined : phrases;
};

/** One mark, what it holds, and the same mark. */
const EMPHASIS = /(?<!\*)(\*\*?)([^*]+)\1(?!\*)/g;

/** Whether a mark between these two belongs to the inner one (CommonMark 0.31.2, section 6.2, left- and right-flanking). */
const isFlanked = (outer: string, inner: string): boolean =>
  !UNCERTAIN.test(outer + inner) &&
  !/\s/.test(inner) &&
  (!PUNCTUATION.test(inner) || /\s/.test(outer) || PUNCTUATION.test(outer));

const PUNCTUATION = /[\p{P}\p{S}]/u;

/** Half of a character beyond the first plane may be half of a sign. */
const UNCERTAIN = /[\ud800-\udfff]/;
