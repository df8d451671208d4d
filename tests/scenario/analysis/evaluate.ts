import type { Expression } from "../../../src/scenario/expression/expression.ts";

/** One state of a little world: what the analysis of ranges is compared with. */
export type Situation = {
  readonly values: Readonly<Record<string, number>>;
  /** Path of the innermost active state of the only chart. */
  readonly at: string;
  readonly hour: number;
  readonly curves: ReadonlyMap<string, readonly (readonly [x: number, y: number])[]>;
};

const LIMIT = 1_000_000_000;

const saturate = (value: number): number => Math.max(-LIMIT, Math.min(LIMIT, value)) + 0;

/** The value of an expression in a situation, by the words of docs/format.md; 0 or 1 for a condition. */
export const evaluate = (expression: Expression, situation: Situation): number => {
  const of = (part: Expression): number => evaluate(part, situation);
  switch (expression.kind) {
    case "integer":
      return expression.value;
    case "boolean":
      return expression.value ? 1 : 0;
    case "variable":
    case "flag":
      return situation.values[expression.id] ?? 0;
    case "is":
      return situation.values[expression.id] === expression.value ? 1 : 0;
    case "hour":
      return situation.hour;
    case "within":
      return `${situation.at}.`.startsWith(`${expression.path}.`) ? 1 : 0;
    case "negate":
      return saturate(-of(expression.of));
    case "absolute":
      return Math.abs(of(expression.of));
    case "not":
      return 1 - of(expression.of);
    case "and":
      return of(expression.left) * of(expression.right);
    case "or":
      return Math.max(of(expression.left), of(expression.right));
    case "conditional":
      return of(expression.test) === 1 ? of(expression.then) : of(expression.else);
    case "least":
      return Math.min(...expression.of.map(of));
    case "greatest":
      return Math.max(...expression.of.map(of));
    case "curve":
      return onCurve(situation.curves.get(expression.curve) ?? [], of(expression.at));
    case "compare":
      return compare(expression.operator, of(expression.left), of(expression.right)) ? 1 : 0;
    case "arithmetic":
      return saturate(calculate(expression.operator, of(expression.left), of(expression.right)));
    default:
      throw new Error(`${expression.kind} isn't part of the little world`);
  }
};

const compare = (operator: string, left: number, right: number): boolean => {
  if (operator === "==") return left === right;
  if (operator === "!=") return left !== right;
  if (operator.endsWith("=") && left === right) return true;
  return operator.startsWith("<") ? left < right : left > right;
};

const calculate = (operator: string, left: number, right: number): number => {
  if (operator === "+") return left + right;
  if (operator === "-") return left - right;
  if (operator === "*") return left * right;
  if (right === 0) return 0;
  return operator === "/" ? Math.trunc(left / right) : left % right;
};

const onCurve = (points: readonly (readonly [number, number])[], at: number): number => {
  const last = points.findLast(([x]) => x <= at);
  const next = points.find(([x]) => x > at);
  if (last === undefined || next === undefined) return (last ?? next)?.[1] ?? 0;
  return last[1] + Math.trunc(((next[1] - last[1]) * (at - last[0])) / (next[0] - last[0]));
};
