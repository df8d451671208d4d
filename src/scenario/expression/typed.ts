import type { BooleanExpression, IntegerExpression } from "./expression.ts";
import type { ChoiceMeaning } from "./meaning.ts";

/** A resolved part of an expression with its type; "unknown" when something in it was reported. */
export type Typed =
  | { readonly kind: "integer"; readonly expression: IntegerExpression }
  | { readonly kind: "boolean"; readonly expression: BooleanExpression }
  | { readonly kind: "choice"; readonly name: string; readonly meaning: ChoiceMeaning }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "unknown" };

/** A number. */
export const integerOf = (expression: IntegerExpression): Typed => ({ kind: "integer", expression });

/** A condition. */
export const booleanOf = (expression: BooleanExpression): Typed => ({ kind: "boolean", expression });

/** What was reported already. */
export const unknown: Typed = { kind: "unknown" };

/** The type in words, for messages. */
export const describeTyped = (typed: Typed): string => {
  switch (typed.kind) {
    case "integer":
      return "a number";
    case "boolean":
      return "true or false";
    case "choice":
      return `"${typed.name}", which can only be compared with one of its ${typed.meaning.noun}s in quotes`;
    case "text":
      return "a text";
    case "unknown":
      return "unknown";
  }
};
