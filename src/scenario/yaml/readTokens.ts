import { type CST, Lexer, Parser } from "yaml";
import { failure, type Result, success } from "#base";
import { yamlLimits } from "./limits.ts";

/** Why reading stopped, and where. */
export type TokenProblem = { readonly slug: "file-too-large" | "nested-too-deep"; readonly offset: number };

/**
 * The parser's token tree. Stops as soon as a file goes beyond the limits, since the library would take many seconds
 * over a file made of brackets.
 */
export const readTokens = (text: string): Result<readonly CST.Token[], TokenProblem> => {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    count += 1;
    const { offset, stack } = parser;
    if (count > yamlLimits.tokens) return failure({ slug: "file-too-large", offset });
    if (stack.length > yamlLimits.depth + MARGIN) return failure({ slug: "nested-too-deep", offset });
  }
  for (const token of parser.end()) tokens.push(token);
  return success(tokens);
};

/** The parser's stack holds a document and a scalar besides maps and lists; `findTooDeep` is exact. */
const MARGIN = 4;
