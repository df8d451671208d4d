import type { CST } from "yaml";
import type { Span } from "../diagnostic/diagnostic.ts";
import { walkTokens } from "./walkTokens.ts";

/** The first character of the text in quotes that isn't closed, or undefined when every one is. */
export const findUnclosedQuote = (tokens: readonly CST.Token[]): Span | undefined => {
  for (const token of walkTokens(tokens)) {
    if (token.type !== "single-quoted-scalar" && token.type !== "double-quoted-scalar") continue;
    const quote = token.source.charAt(0);
    if (token.source.length > 1 && token.source.endsWith(quote)) continue;
    return { start: token.offset, end: token.offset + 1 };
  }
  return undefined;
};
