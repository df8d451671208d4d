import type { BooleanExpression, IntegerExpression } from "./expression.ts";

/** What a name stands for in an expression. */
export type Meaning =
  | { readonly kind: "integer"; readonly expression: IntegerExpression }
  | { readonly kind: "flag"; readonly expression: BooleanExpression }
  | ChoiceMeaning
  | { readonly kind: "curve" };

/** Something that always has one of several values and can only be compared: an enum, a chart, an ending, a choice. */
export type ChoiceMeaning = {
  readonly kind: "choice";
  /** What a value is called in messages: "value", "state", "ending" or "option". */
  readonly noun: string;
  readonly values: readonly string[];
  readonly is: (value: string) => BooleanExpression;
};
