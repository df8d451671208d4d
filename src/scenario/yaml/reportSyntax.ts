import type { YAMLError } from "yaml";
import type { Report } from "../diagnostic/reporter.ts";

/** Reports what the YAML parser found wrong, and gives back whether there was anything. */
export const reportSyntax = (errors: readonly YAMLError[], text: string, report: Report): boolean => {
  for (const error of errors) {
    const [start, end] = error.pos;
    const span = { start: Math.min(start, text.length), end: Math.min(Math.max(start, end), text.length) };
    report("yaml-syntax", span, toSentence(error));
  }
  return errors.length > 0;
};

const toSentence = ({ code, message }: YAMLError): string =>
  sentences.get(code) ?? `This isn't YAML: ${tidy(message)}.`;

const tidy = (message: string): string => {
  const [line = ""] = message.split("\n");
  return (line.charAt(0).toLowerCase() + line.slice(1)).replace(/[.:\s]+$/, "");
};

const sentences: ReadonlyMap<string, string> = new Map([
  ["TAB_AS_INDENT", "A tab is used to indent. YAML takes spaces only."],
  ["BAD_INDENT", "The indentation doesn't fit the lines above it."],
  ["BAD_SCALAR_START", "A text that starts with this character has to be in quotes."],
  ["MULTILINE_IMPLICIT_KEY", "A key runs over several lines. Is a colon missing?"],
  ["KEY_OVER_1024_CHARS", "A key is longer than 1,024 characters."],
  [
    "BLOCK_AS_IMPLICIT_KEY",
    "A map starts inside the value of another key. Is the indentation right, or are quotes missing?",
  ],
  ["BAD_DQ_ESCAPE", "The text in double quotes has an escape that YAML doesn't know. Write \\\\ for a backslash."],
]);
