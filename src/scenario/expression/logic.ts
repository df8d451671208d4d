import type { BooleanExpression } from "./expression.ts";

/** True when both are. */
export const and = (left: BooleanExpression, right: BooleanExpression): BooleanExpression => ({
  kind: "and",
  left,
  right,
});

/** True when one is. */
export const or = (left: BooleanExpression, right: BooleanExpression): BooleanExpression => ({
  kind: "or",
  left,
  right,
});

/** True when the other isn't. */
export const not = (of: BooleanExpression): BooleanExpression => ({ kind: "not", of });

/** True when all are, and when there are none. */
export const all = (of: readonly BooleanExpression[]): BooleanExpression => joined(of, and, true);

/** True when any is; false when there are none. */
export const any = (of: readonly BooleanExpression[]): BooleanExpression => joined(of, or, false);

const joined = (of: readonly BooleanExpression[], join: typeof and, empty: boolean): BooleanExpression => {
  const [first, ...others] = of;
  return first === undefined ? { kind: "boolean", value: empty } : others.reduce(join, first);
};
