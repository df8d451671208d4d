import type { Expression } from "#scenario/model";
import type { Code } from "./code.ts";
import type { Names } from "./names.ts";

/** What names mean where an expression stands. */
export type Scope = {
  readonly variable: Names;
  readonly curve: Names;
  readonly node: Names;
  readonly ending: Names;
  /** Inside the `resolve` of a `together`: the slot and option index that a seat's choice is sealed as. */
  readonly sealed?: (seat: string, option: string) => { readonly slot: number; readonly option: number };
};

/** The expression with every name as an index. */
export const lowerExpression = (expression: Expression, scope: Scope): Code => {
  const lower = (inner: Expression): Code => lowerExpression(inner, scope);
  switch (expression.kind) {
    case "integer":
      return { op: "constant", value: expression.value };
    case "boolean":
      return { op: "constant", value: expression.value ? 1 : 0 };
    case "variable":
    case "flag":
      return { op: "variable", index: scope.variable(expression.id) };
    case "is":
      return {
        op: "==",
        left: { op: "variable", index: scope.variable(expression.id) },
        right: { op: "constant", value: expression.value },
      };
    case "hour":
      return { op: "hour" };
    case "within":
      return { op: "active", node: scope.node(expression.path) };
    case "ended":
      return { op: "active", node: scope.ending(expression.ending) };
    case "chosen":
      return scope.sealed === undefined
        ? { op: "constant", value: 0 }
        : { op: "sealed", ...scope.sealed(expression.seat, expression.option) };
    case "negate":
    case "not":
    case "absolute":
      return { op: expression.kind, of: lower(expression.of) };
    case "arithmetic":
    case "compare":
      return {
        op: expression.operator,
        left: lower(expression.left),
        right: lower(expression.right),
      };
    case "and":
    case "or":
      return { op: expression.kind, left: lower(expression.left), right: lower(expression.right) };
    case "conditional":
      return {
        op: "conditional",
        test: lower(expression.test),
        yes: lower(expression.then),
        no: lower(expression.else),
      };
    case "curve":
      return { op: "curve", curve: scope.curve(expression.curve), at: lower(expression.at) };
    case "least":
    case "greatest":
      return { op: expression.kind, of: expression.of.map(lower) };
  }
};
