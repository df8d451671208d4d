/**
 * A resolved expression: what an author's CEL text means, with every name found and every type known.
 * Integer results saturate at ±1,000,000,000; a division truncates toward zero; division and remainder by
 * zero give 0. So every expression has a value in every state, the same on every machine.
 */
export type Expression = IntegerExpression | BooleanExpression;

/** Gives an integer. */
export type IntegerExpression =
  | { readonly kind: "integer"; readonly value: number }
  /** An integer variable, or an enum variable as the index of its value (only inside `set` effects). */
  | { readonly kind: "variable"; readonly id: string }
  /** Game hours since the start. */
  | { readonly kind: "hour" }
  | { readonly kind: "negate"; readonly of: Expression }
  | {
      readonly kind: "arithmetic";
      readonly operator: "+" | "-" | "*" | "/" | "%";
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "conditional"; readonly test: Expression; readonly then: Expression; readonly else: Expression }
  | { readonly kind: "curve"; readonly curve: string; readonly at: Expression }
  | { readonly kind: "least" | "greatest"; readonly of: readonly Expression[] }
  | { readonly kind: "absolute"; readonly of: Expression };

/** Gives true or false. */
export type BooleanExpression =
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "flag"; readonly id: string }
  /** An enum variable has the value with this index. */
  | { readonly kind: "is"; readonly id: string; readonly value: number }
  /** The state with this path is active. */
  | { readonly kind: "within"; readonly path: string }
  /** In a `resolve`: the seat chose this option. */
  | { readonly kind: "chosen"; readonly seat: string; readonly option: string }
  /** In `assess`, `values` and `checks`: the run ended so. */
  | { readonly kind: "ended"; readonly ending: string }
  | { readonly kind: "not"; readonly of: Expression }
  | { readonly kind: "and" | "or"; readonly left: Expression; readonly right: Expression }
  | {
      readonly kind: "compare";
      readonly operator: "<" | "<=" | ">" | ">=" | "==" | "!=";
      readonly left: Expression;
      readonly right: Expression;
    };
