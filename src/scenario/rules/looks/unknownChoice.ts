import type { Span } from "../../diagnostic/diagnostic.ts";

/** A window, or what can be chosen, by a name that isn't declared. */
export type UnknownChoice = {
  readonly kind: "window" | "option" | "initiative" | "inject";
  readonly name: string;
  readonly span: Span;
  /** What is wrong, without the suggestion. */
  readonly sentence: string;
  /** The names that there are. */
  readonly known: readonly string[];
  /** Whether the span holds the name alone, so that it can be respelt there. */
  readonly isWhole: boolean;
};
