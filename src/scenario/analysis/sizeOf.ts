import type { Expression } from "../expression/expression.ts";

/** The parts directly inside an expression. */
export const partsOf = (expression: Expression): readonly Expression[] => {
  switch (expression.kind) {
    case "not":
    case "negate":
    case "absolute":
      return [expression.of];
    case "and":
    case "or":
    case "compare":
    case "arithmetic":
      return [expression.left, expression.right];
    case "conditional":
      return [expression.test, expression.then, expression.else];
    case "least":
    case "greatest":
      return expression.of;
    case "curve":
      return [expression.at];
    case "integer":
    case "boolean":
    case "variable":
    case "flag":
    case "is":
    case "hour":
    case "within":
    case "chosen":
    case "ended":
      return [];
  }
};

/**
 * Whether an expression has no more parts than that. A condition with `?` in it holds its test twice, so that what
 * is short in the file can be very large; it's never walked further than the number.
 */
export const hasAtMost = (expression: Expression, most: number): boolean => {
  const waiting = [expression];
  let seen = 0;
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    seen++;
    if (seen > most) return false;
    waiting.push(...partsOf(part));
  }
  return true;
};
