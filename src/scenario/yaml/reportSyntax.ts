import type { CST, YAMLError } from "yaml";
import type { Span } from "../diagnostic/diagnostic.ts";
import type { Report } from "../diagnostic/reporter.ts";
import { findUnclosedBracket, findUnclosedQuote } from "./findUnclosed.ts";

/** What the parser said and read. */
export type SyntaxErrors = {
  readonly errors: readonly YAMLError[];
  readonly tokens: readonly CST.Token[];
  readonly text: string;
};

/**
 * Reports what the YAML parser found wrong. A token where none may be is reported only when nothing else is wrong before it: it's mostly what is left
 * of an earlier mistake.
 */
export const reportSyntax = ({ errors, tokens, text }: SyntaxErrors, report: Report): void => {
  const bracket = findUnclosedBracket(tokens);
  if (bracket !== undefined && errors.every(({ pos }) => bracket <= pos[0])) {
    const sentence = `The "${text.charAt(bracket)}" that starts here isn't closed.`;
    report("yaml-syntax", { start: bracket, end: bracket + 1 }, sentence);
    return;
  }
  errors.forEach((error, index) => {
    if (index > 0 && error.code === "UNEXPECTED_TOKEN") return;
    const span = isUnclosedQuote(error) ? findUnclosedQuote(tokens) : undefined;
    report("yaml-syntax", span ?? spanOf(error, text), toSentence(error, text));
  });
};

const spanOf = ({ pos: [start, end] }: YAMLError, { length }: string): Span => ({
  start: Math.min(start, length),
  end: Math.min(Math.max(start, end), length),
});

const isUnclosedQuote = ({ message }: YAMLError): boolean => /^Missing closing ['"]quote/.test(message);

const toSentence = (error: YAMLError, text: string): string => {
  if (isIndentedByTab(error, text)) return TAB;
  if (isUnclosedQuote(error)) return "The text in quotes that starts here isn't closed.";
  return sentences.get(error.code) ?? `This isn't YAML: ${tidy(error.message)}.`;
};

const tidy = (message: string): string => {
  const [line = ""] = message.split("\n");
  return (line.charAt(0).toLowerCase() + line.slice(1)).replace(/[.:\s]+$/, "");
};

/** The parser may take offence at the depth of such a line before it does at the tab. */
const isIndentedByTab = ({ code, pos: [at] }: YAMLError, text: string): boolean =>
  code === "BAD_INDENT" && /^ *\t/.test(text.slice(text.lastIndexOf("\n", at - 1) + 1));

const TAB = "A tab is used to indent. YAML allows only spaces.";

const sentences: ReadonlyMap<string, string> = new Map([
  ["TAB_AS_INDENT", TAB],
  ["BAD_INDENT", "The indentation doesn't fit the lines above it."],
  ["BAD_SCALAR_START", "A text that starts with this character has to be in quotes."],
  ["MULTILINE_IMPLICIT_KEY", "A key runs over several lines. Is a colon missing?"],
  ["KEY_OVER_1024_CHARS", "A key is longer than 1,024 characters."],
  [
    "UNEXPECTED_TOKEN",
    "Something is here where nothing can be. Is a comma, a quote or an indentation missing before it?",
  ],
  [
    "BLOCK_AS_IMPLICIT_KEY",
    "A map starts inside the value of another key. Is the indentation right, or are quotes missing?",
  ],
  [
    "BLOCK_IN_FLOW",
    "This can't stand inside { } or [ ]. A text with a colon, ? or - at its start has to be in quotes.",
  ],
  ["BAD_DQ_ESCAPE", "The text in double quotes has an escape that YAML doesn't know. A backslash is written \\\\."],
]);
