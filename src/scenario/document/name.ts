import type { Span } from "../diagnostic/diagnostic.ts";
import type { Entry } from "../shape/collections.ts";
import type { ConditionSource } from "../shape/raw.ts";
import type { Located } from "../shape/shape.ts";

/** A name, and where it stands. */
export type Name = Located<string>;

/** A text, and where it says so the condition that is true whenever it is shown. */
export type Told = Name & { readonly holds?: ConditionSource };

/** Entries by name, in file order. */
export type Entries<Value> = readonly Entry<Name, Value>[];

/** One of several texts, of which a seat is shown the first that is for it and whose condition holds. */
export type VaryingTextDraft = {
  readonly span: Span;
  readonly when: ConditionSource | undefined;
  readonly seenBy: readonly Name[] | undefined;
  readonly text: Name;
  readonly holds: ConditionSource | undefined;
};
