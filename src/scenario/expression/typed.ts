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
      return `"${typed.name}"`;
    case "text":
      return "a text";
    case "unknown":
      return "unknown";
  }
};

/** What is wrong with an operand of this type, where the rule is something like `"+" works on numbers`. */
export const misuse = (typed: Typed, rule: string): string =>
  typed.kind === "choice" ? mustBeCompared(typed) : `${rule}, and this is ${describeTyped(typed)}.`;

/** What can be done with something that has one of several values. */
export const mustBeCompared = ({ name, meaning }: Typed & { readonly kind: "choice" }): string => {
  const [example = "…"] = meaning.values;
  return `"${name}" can only be compared with one of its ${meaning.noun}s in quotes, such as ${name} == "${example}".`;
};
