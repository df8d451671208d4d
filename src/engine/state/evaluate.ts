import type { Code } from "../program/code.ts";
import type { Program, ProgramCurve } from "../program/program.ts";
import type { GameState } from "./gameState.ts";

/** Every integer result lies within ± this. */
const LIMIT = 1_000_000_000;

/** The value of an expression in a state; 0 or 1 where it is a condition. Total: no state and no code makes it fail. */
export const evaluate = (program: Program, code: Code, state: GameState): number => {
  const at = (inner: Code): number => evaluate(program, inner, state);
  switch (code.op) {
    case "constant":
      return code.value;
    case "variable":
      return state.values[code.index] ?? 0;
    case "hour":
      return state.hour;
    case "active":
      return state.active[code.node] ?? 0;
    case "sealed":
      return state.sealed[code.slot] === code.option + 1 ? 1 : 0;
    case "negate":
      return saturate(-at(code.of));
    case "not":
      return at(code.of) === 0 ? 1 : 0;
    case "absolute":
      return Math.abs(at(code.of));
    case "and":
      return at(code.left) !== 0 && at(code.right) !== 0 ? 1 : 0;
    case "or":
      return at(code.left) !== 0 || at(code.right) !== 0 ? 1 : 0;
    case "conditional":
      return at(code.test) !== 0 ? at(code.yes) : at(code.no);
    case "curve": {
      const curve = program.curves[code.curve];
      return curve === undefined ? 0 : readCurve(curve, at(code.at));
    }
    case "least":
      return Math.min(...code.of.map(at));
    case "greatest":
      return Math.max(...code.of.map(at));
    default:
      return combine(code.op, at(code.left), at(code.right));
  }
};

/** Whether a condition holds; an absent one always does. */
export const holds = (program: Program, code: Code | undefined, state: GameState): boolean =>
  code === undefined || evaluate(program, code, state) !== 0;

const combine = (
  operator: "+" | "-" | "*" | "/" | "%" | "<" | "<=" | ">" | ">=" | "==" | "!=",
  left: number,
  right: number,
): number => {
  switch (operator) {
    case "+":
      return saturate(left + right);
    case "-":
      return saturate(left - right);
    case "*":
      return saturate(left * right);
    case "/":
      return right === 0 ? 0 : saturate(Math.trunc(left / right));
    case "%":
      return right === 0 ? 0 : saturate(left % right);
    case "<":
      return left < right ? 1 : 0;
    case "<=":
      return left <= right ? 1 : 0;
    case ">":
      return left > right ? 1 : 0;
    case ">=":
      return left >= right ? 1 : 0;
    case "==":
      return left === right ? 1 : 0;
    case "!=":
      return left !== right ? 1 : 0;
  }
};

/** Adding 0 turns a negative zero into zero, so that equal values have equal hashes. */
const saturate = (value: number): number => Math.max(-LIMIT, Math.min(LIMIT, value)) + 0;

/** Linear between the points, flat outside; truncated toward zero. */
const readCurve = ({ x, y }: Pick<ProgramCurve, "x" | "y">, at: number): number => {
  const last = x.length - 1;
  const next = x.findIndex((point) => point >= at);
  if (next === 0) return y[0] ?? 0;
  if (next < 0) return y[last] ?? 0;
  const [x0, x1, y0, y1] = [x[next - 1] ?? 0, x[next] ?? 0, y[next - 1] ?? 0, y[next] ?? 0];
  return y0 + Math.trunc(((y1 - y0) * (at - x0)) / (x1 - x0));
};
