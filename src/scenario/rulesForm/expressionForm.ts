import type { Expression } from "../expression/expression.ts";
import { asIs, construct, type Form, inOrder } from "./form.ts";

type Of<Kind extends Expression["kind"]> = Extract<Expression, { readonly kind: Kind }>;

/** The form of an expression: every part of it is a rule. */
export const expressionForm: Form<Expression> = (expression) => {
  switch (expression.kind) {
    case "integer":
      return integer(expression);
    case "boolean":
      return truth(expression);
    case "variable":
      return variable(expression);
    case "flag":
      return flag(expression);
    case "hour":
      return hour(expression);
    case "is":
      return is(expression);
    case "within":
      return within(expression);
    case "chosen":
      return chosen(expression);
    case "ended":
      return ended(expression);
    case "negate":
    case "absolute":
      return one(expression);
    case "not":
      return not(expression);
    case "arithmetic":
      return arithmetic(expression);
    case "compare":
      return compare(expression);
    case "and":
    case "or":
      return both(expression);
    case "conditional":
      return conditional(expression);
    case "curve":
      return curve(expression);
    case "least":
    case "greatest":
      return several(expression);
  }
};

const inner: Form<Expression> = (expression) => expressionForm(expression);

const integer = construct<Of<"integer">>({ kind: asIs, value: asIs });
const truth = construct<Of<"boolean">>({ kind: asIs, value: asIs });
const variable = construct<Of<"variable">>({ kind: asIs, id: asIs });
const flag = construct<Of<"flag">>({ kind: asIs, id: asIs });
const hour = construct<Of<"hour">>({ kind: asIs });
const is = construct<Of<"is">>({ kind: asIs, id: asIs, value: asIs });
const within = construct<Of<"within">>({ kind: asIs, path: asIs });
const chosen = construct<Of<"chosen">>({ kind: asIs, seat: asIs, option: asIs });
const ended = construct<Of<"ended">>({ kind: asIs, ending: asIs });
const one = construct<Of<"negate"> | Of<"absolute">>({ kind: asIs, of: inner });
const not = construct<Of<"not">>({ kind: asIs, of: inner });
const arithmetic = construct<Of<"arithmetic">>({ kind: asIs, operator: asIs, left: inner, right: inner });
const compare = construct<Of<"compare">>({ kind: asIs, operator: asIs, left: inner, right: inner });
const both = construct<Extract<Expression, { readonly kind: "and" | "or" }>>({ kind: asIs, left: inner, right: inner });
// biome-ignore lint/suspicious/noThenProperty: the forms are plain data and never awaited.
const conditional = construct<Of<"conditional">>({ kind: asIs, test: inner, then: inner, else: inner });
const curve = construct<Of<"curve">>({ kind: asIs, curve: asIs, at: inner });
const several = construct<Extract<Expression, { readonly kind: "least" | "greatest" }>>({
  kind: asIs,
  of: inOrder(inner),
});
