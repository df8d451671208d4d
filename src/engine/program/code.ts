import type { Arithmetic } from "#base";

/** An expression over a state's tables: every name is an index. Booleans are 0 and 1. */
export type Code =
  | { readonly op: "constant"; readonly value: number }
  | { readonly op: "variable"; readonly index: number }
  | { readonly op: "hour" }
  | { readonly op: "active"; readonly node: number }
  | { readonly op: "sealed"; readonly slot: number; readonly option: number }
  | { readonly op: "negate" | "not" | "absolute"; readonly of: Code }
  | { readonly op: BinaryOperator; readonly left: Code; readonly right: Code }
  | { readonly op: "conditional"; readonly test: Code; readonly yes: Code; readonly no: Code }
  | { readonly op: "curve"; readonly curve: number; readonly at: Code }
  | { readonly op: "least" | "greatest"; readonly of: readonly Code[] };

/** How two numbers are compared. */
export type Comparison = "<" | "<=" | ">" | ">=" | "==" | "!=";

export type BinaryOperator = Arithmetic | Comparison | "and" | "or";
