import type { Span } from "../diagnostic/diagnostic.ts";

/**
 * To whom a value belongs, for messages. A key is one of the format's own; an entry is a name that the author gave;
 * an item of a list has no name; and the file itself belongs to no one.
 */
export type Owner =
  | { readonly kind: "key" | "entry"; readonly key: string; readonly span: Span }
  | { readonly kind: "item" | "file"; readonly span: Span };

/** The beginning of a sentence about a value. */
export const nameOf = (owner: Owner): string => ("key" in owner ? `"${owner.key}"` : "This entry");
