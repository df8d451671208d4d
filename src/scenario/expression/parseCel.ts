import { type ASTNode, Environment, ParseError } from "@marcbachmann/cel-js";
import { failure, type Result, success } from "#base";
import type { Slug } from "../diagnostic/catalogue.ts";
import type { Span } from "../diagnostic/diagnostic.ts";
import { celSentence } from "./celSentence.ts";

/** Why an expression can't be parsed, and where in it. */
export type CelProblem = { readonly slug: Slug; readonly message: string; readonly span: Span };

/** A parser of CEL expressions within the limits of the format. The library is used for nothing but the syntax. */
export type CelParser = (text: string) => Result<ASTNode, CelProblem>;

/** What one expression may ask of the reader. */
const expressionLimits = { characters: 10_000, parts: 1000, depth: 60 } as const;

/** A parser; making one costs more than using it. */
export const createCelParser = (): CelParser => {
  const environment = new Environment({
    limits: { maxAstNodes: expressionLimits.parts, maxDepth: expressionLimits.depth, maxCallArguments: 32 },
  });
  return (text) => {
    if (text.length > expressionLimits.characters) return failure(tooLong(text));
    try {
      return success(environment.parse(text).ast);
    } catch (error) {
      return failure(toProblem(error, text));
    }
  };
};

const tooLong = (text: string): CelProblem => ({
  slug: "expression-too-long",
  message: "The expression is longer than 10,000 characters, 1,000 parts or 60 levels.",
  span: { start: 0, end: text.length },
});

/** Anything but a parse error is the library giving up on depth: a stack that overflowed. */
const toProblem = (error: unknown, text: string): CelProblem => {
  if (!(error instanceof ParseError) || error.code === "limit_exceeded") return tooLong(text);
  const { start, end } = error.range ?? { start: 0, end: text.length };
  return {
    slug: "expression-syntax",
    message: celSentence(error.code, error.summary, text, { start, end }),
    span: { start, end },
  };
};
