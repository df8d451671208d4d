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

/** Where the first { or [ stands that isn't closed by its own kind; undefined when every one is. */
export const findUnclosedBracket = (tokens: readonly CST.Token[]): number | undefined => {
  for (const token of walkTokens(tokens)) {
    if (token.type !== "flow-collection") continue;
    const closing = token.start.type === "flow-map-start" ? "flow-map-end" : "flow-seq-end";
    if (token.end[0]?.type !== closing) return token.start.offset;
  }
  return undefined;
};
