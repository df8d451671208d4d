import { type Rule, rule } from "../rule.ts";

/** The limits of a text, for the sake of the program that draws it: Markdown's parser takes time that grows with the square of these. */
const MOST = { characters: 10_000, lines: 500, marks: 500, nested: 8 } as const;

const MARKS = /[*_[\]!<&`\\]/g;
const NESTED = new RegExp(`^(?:[ \\t]*(?:[-+*>]|\\d{1,9}[.)])){${MOST.nested + 1}}`, "m");

/** A text is short enough, and simple enough as Markdown, to be drawn at once. */
export const textTooLong: Rule = rule("text-too-long", ({ texts }, report) => {
  for (const { scalar } of texts) {
    const why = tooMuch(scalar.text);
    if (why !== undefined) report(scalar.span, `The text has more than ${why}.`);
  }
});

const tooMuch = (text: string): string | undefined => {
  if (text.length > MOST.characters) return "10,000 characters";
  if (text.split("\n").length > MOST.lines) return `${MOST.lines} lines`;
  if ((text.match(MARKS)?.length ?? 0) > MOST.marks) return `${MOST.marks} marks such as * and [`;
  return NESTED.test(text) ? `${MOST.nested} marks of lists and quotes at the start of a line` : undefined;
};
