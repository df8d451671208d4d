import type { Scalar } from "yaml";
import type { Span } from "../diagnostic/diagnostic.ts";

/** Where a scalar's own characters are: inside its quotes, or below the header line of its block. */
export const scalarContent = (type: Scalar.Type | undefined, span: Span, text: string): Span => {
  if (type === "QUOTE_SINGLE" || type === "QUOTE_DOUBLE") return { start: span.start + 1, end: span.end - 1 };
  if (type !== "BLOCK_LITERAL" && type !== "BLOCK_FOLDED") return span;
  const header = text.indexOf("\n", span.start);
  return header === -1 || header >= span.end ? span : { start: header + 1, end: span.end };
};
