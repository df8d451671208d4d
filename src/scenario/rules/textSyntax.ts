import { parse } from "@formatjs/icu-messageformat-parser";
import { spanWithin } from "../yaml/spanWithin.ts";
import type { YamlScalar } from "../yaml/yamlNode.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** A text is a well-formed ICU message: braces are closed, plurals and choices have `other`. */
export const textSyntax: Rule = (context) => {
  for (const text of context.texts) if (/[{}]/.test(text.text)) checkText(text, context);
};

const checkText = (text: YamlScalar, { source, report }: RuleContext): void => {
  try {
    parse(text.text, { ignoreTag: true });
  } catch (error) {
    const offset = offsetOf(error);
    const span = spanWithin(source, text, { start: offset, end: Math.min(offset + 1, text.text.length) });
    report("text-syntax", span, sentenceOf(error));
  }
};

/** The parser throws a SyntaxError with the place in `location`. */
const offsetOf = (error: unknown): number => {
  if (typeof error !== "object" || error === null || !("location" in error)) return 0;
  const { location } = error;
  if (typeof location !== "object" || location === null || !("start" in location)) return 0;
  const { start } = location;
  if (typeof start !== "object" || start === null || !("offset" in start)) return 0;
  return typeof start.offset === "number" ? start.offset : 0;
};

const sentenceOf = (error: unknown): string => {
  const kind = error instanceof Error ? error.message : "";
  return (
    sentences.get(kind) ??
    "The braces in this text don't make a placeholder. A brace that is meant as such is written '{'."
  );
};

const sentences: ReadonlyMap<string, string> = new Map([
  ["EXPECT_ARGUMENT_CLOSING_BRACE", "A placeholder isn't closed with }."],
  ["EMPTY_ARGUMENT", "A placeholder is empty. It names a variable, such as {approval}."],
  ["MALFORMED_ARGUMENT", "A placeholder is a name, such as {approval}, or a name with plural or select."],
  ["INVALID_ARGUMENT_TYPE", "A placeholder can have plural, selectordinal, select or number behind its name."],
  ["EXPECT_SELECT_ARGUMENT_OPTIONS", "A plural or select has its texts in braces, such as other {many}."],
  ["MISSING_OTHER_CLAUSE", "A plural or select needs a text for other."],
  ["DUPLICATE_PLURAL_ARGUMENT_SELECTOR", "A plural has two texts for the same number."],
  ["DUPLICATE_SELECT_ARGUMENT_SELECTOR", "A select has two texts for the same value."],
]);
