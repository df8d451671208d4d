import { type Arithmetic, readCurve, saturate } from "#base";
import type { Code, Comparison } from "../program/code.ts";
import type { Program } from "../program/program.ts";
import type { GameState } from "./gameState.ts";

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
    case "+":
    case "-":
    case "*":
    case "/":
    case "%":
      return calculate(code.op, at(code.left), at(code.right));
    case "<":
    case "<=":
    case ">":
    case ">=":
    case "==":
    case "!=":
      return compare(code.op, at(code.left), at(code.right)) ? 1 : 0;
  }
};

/** Whether a condition holds; an absent one always does. */
export const holds = (program: Program, code: Code | undefined, state: GameState): boolean =>
  code === undefined || evaluate(program, code, state) !== 0;

const calculate = (operator: Arithmetic, left: number, right: number): number => {
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
  }
};

const compare = (operator: Comparison, left: number, right: number): boolean => {
  switch (operator) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    case "==":
      return left === right;
    case "!=":
      return left !== right;
  }
};
