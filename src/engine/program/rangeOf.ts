import {
  absolute,
  combineUncut,
  curveRange,
  cutOff,
  greatestOf,
  hull,
  INTEGER_LIMIT,
  type Interval,
  isBeyondLimit,
  leastOf,
  negated,
} from "#base";
import type { Code } from "./code.ts";
import type { Program } from "./program.ts";

/** Between what numbers values lie, whatever the state. */
export type Ranges = {
  /** Between what numbers the value of an expression lies; conditions are 0 or 1. Each part is looked at once. */
  readonly of: (code: Code) => Interval;
  /** The same before the result is cut off at the integer limit. */
  readonly uncut: (code: Code) => Interval;
};

/** The ranges of a program's expressions, which remember what they have worked out. */
export const createRanges = (program: Program): Ranges => {
  const known = new WeakMap<Code, Interval>();
  const uncut = (code: Code): Interval => {
    const range = known.get(code) ?? uncutRange(program, code, of);
    known.set(code, range);
    return range;
  };
  const of = (code: Code): Interval => cutOff(uncut(code));
  return { of, uncut };
};

/** Between what numbers the value of an expression lies, whatever the state. It may be too wide, never too narrow. Linear in its size. */
export const rangeOf = (program: Program, code: Code): Interval => createRanges(program).of(code);

/** Whether a sum, difference or product may lie beyond the integer limit, where it is cut off. */
export const mayBeCutOff = (program: Program, code: Code): boolean => isBeyondLimit(createRanges(program).uncut(code));

const uncutRange = (program: Program, code: Code, of: Ranges["of"]): Interval => {
  switch (code.op) {
    case "constant":
      return { low: code.value, high: code.value };
    case "variable":
      return program.variables[code.index] ?? NOTHING;
    case "hour":
      return { low: 0, high: INTEGER_LIMIT };
    case "negate":
      return negated(of(code.of));
    case "absolute":
      return absolute(of(code.of));
    case "conditional":
      return hull(of(code.yes), of(code.no));
    case "curve":
      return curveRange(program.curves[code.curve] ?? NO_CURVE, of(code.at));
    case "least":
      return leastOf(code.of.map(of));
    case "greatest":
      return greatestOf(code.of.map(of));
    case "+":
    case "-":
    case "*":
    case "/":
    case "%":
      return combineUncut(code.op, of(code.left), of(code.right));
    case "active":
    case "sealed":
    case "not":
    case "and":
    case "or":
    case "<":
    case "<=":
    case ">":
    case ">=":
    case "==":
    case "!=":
      return TRUTH;
  }
};

const NOTHING: Interval = { low: 0, high: 0 };
const TRUTH: Interval = { low: 0, high: 1 };
const NO_CURVE = { x: [], y: [] };
