import type { Span } from "../diagnostic/diagnostic.ts";

/** A sentence about a syntax error, from the CEL parser's code and summary and where in the text it stumbled. */
export const celSentence = (code: string, summary: string, text: string, at: Span): string => {
  const found = text.slice(at.start, at.end);
  const slip = slipAt(text, at);
  if (slip !== undefined) return slip;
  const what = found === "" ? "the end" : `"${found}"`;
  switch (code) {
    case "expected_token":
      return `The expression expects ${expectedIn(summary)} here, not ${what}.`;
    case "unexpected_token":
      return found === "" ? "The expression ends too early." : cantGoOn(found);
    case "unexpected_character":
      return unexpectedCharacter(found);
    case "reserved_identifier":
      return `"${found}" is a reserved word of the expression language.`;
    case "newline_in_string":
    case "unterminated_string":
    case "unterminated_triple_quoted_string":
      return "A text in quotes isn't closed.";
    default:
      return `The expression can't be read: ${summary.charAt(0).toLowerCase()}${summary.slice(1)}.`;
  }
};

/** Words and signs of other languages, which are mostly meant as CEL's. */
const slipAt = (text: string, { start, end }: Span): string | undefined => {
  const found = text.slice(start, end).toLowerCase();
  if (found === "and") return 'Conditions are joined by "&&", not by "and".';
  if (found === "or") return 'Conditions are joined by "||", not by "or".';
  if (found === "not" || /\bnot\s+$/i.test(text.slice(Math.max(0, start - LONGEST_NOT), start)))
    return 'A condition is negated by "!", not by "not".';
  const percent = found === "" ? /^\s*(\d{1,15})\s*%\s*$/.exec(text)?.[1] : undefined;
  return percent === undefined
    ? undefined
    : `"%" isn't part of a number here. Write ${percent}: only the ratio of weights matters.`;
};

const LONGEST_NOT = 20;

const cantGoOn = (found: string): string => `The expression can't go on with "${found}" here.`;

const unexpectedCharacter = (found: string): string => {
  if (found === "=") return 'A single "=" has no meaning in an expression. Equality is "==".';
  if (found !== "&" && found !== "|") return cantGoOn(found);
  return `A single "${found}" has no meaning in an expression. Write "${found}${found}".`;
};

const expectedIn = (summary: string): string => {
  const token = /^Expected (\w+)/.exec(summary)?.[1] ?? "";
  return tokens.get(token) ?? "something else";
};

/** The tokens that the parser can insist on. */
const tokens: ReadonlyMap<string, string> = new Map([
  ["IDENTIFIER", "a name"],
  ["COLON", '":"'],
  ["RPAREN", '")"'],
  ["RBRACKET", '"]"'],
  ["RBRACE", '"}"'],
]);
