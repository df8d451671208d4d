import { type CST, Lexer, Parser } from "yaml";
import { failure, type Result, success } from "#base";
import { yamlLimits } from "./limits.ts";
import { isCollection } from "./walkTokens.ts";

/** Why reading stopped, and where. */
export type TokenProblem = {
  readonly slug: "file-too-large" | "nested-too-deep";
  readonly offset: number;
};

/**
 * The parser's token tree. Stops as soon as a file goes beyond the limits, since the library would take many seconds
 * over a file made of brackets, and composing a deep tree would exhaust the call stack.
 */
export const readTokens = (text: string): Result<readonly CST.Token[], TokenProblem> => {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    count += 1;
    if (count > yamlLimits.tokens) return failure({ slug: "file-too-large", offset: parser.offset });
    const tooDeep = findTooDeep(parser.stack);
    if (tooDeep !== undefined) return failure({ slug: "nested-too-deep", offset: tooDeep.offset });
  }
  for (const token of parser.end()) tokens.push(token);
  return success(tokens);
};

/** The first map or list nested too deep among those that are being read, outermost first. */
const findTooDeep = (stack: readonly CST.Token[]): CST.Token | undefined =>
  stack.length <= yamlLimits.depth ? undefined : stack.filter(isCollection)[yamlLimits.depth];
