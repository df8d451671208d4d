import { type Arithmetic, holdsZero, INTEGER_LIMIT, type Interval, invariant, isBeyondLimit } from "#base";
import { type Code, createRanges, type Program, type Ranges } from "#engine/program";
import type { Memory } from "./memory.ts";

/** JavaScript that gives an integer, and between what bounds it lies; so a result that can't be too large needn't be cut off. */
export type Term = Interval & { readonly text: string };

/** Turns code into JavaScript over the memory `s`. */
export type Translator = {
  readonly ranges: Ranges;
  readonly number: (code: Code) => Term;
  /** JavaScript that gives true or false; `true` for an absent condition. */
  readonly test: (code: Code | undefined) => string;
  readonly isActive: (node: number) => string;
};

export const createTranslator = (program: Program, memory: Memory): Translator => {
  const ranges = createRanges(program);
  const isActive = (node: number): string => activeText(memory, node);
  const number = (code: Code): Term => ({ text: write(code), ...ranges.of(code) });
  const write = (code: Code): string => {
    switch (code.op) {
      case "constant":
        return integer(code.value);
      case "variable":
        return `s[${code.index}]`;
      case "hour":
        return `s[${memory.hour}]`;
      case "negate":
        return `(0 - ${write(code.of)})`;
      case "absolute":
        return `Math.abs(${write(code.of)})`;
      case "conditional":
        return `(${test(code.test)} ? ${write(code.yes)} : ${write(code.no)})`;
      case "curve":
        return `c${code.curve}(${write(code.at)})`;
      case "least":
        return `Math.min(${code.of.map(write).join(", ")})`;
      case "greatest":
        return `Math.max(${code.of.map(write).join(", ")})`;
      case "+":
      case "-":
      case "*":
      case "/":
      case "%":
        return arithmetic(code.op, number(code.left), number(code.right), ranges.uncut(code));
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
        return `(${test(code)} ? 1 : 0)`;
    }
  };
  const test = (code: Code | undefined): string => {
    if (code === undefined) return "true";
    switch (code.op) {
      case "constant":
        return code.value === 0 ? "false" : "true";
      case "active":
        return isActive(code.node);
      case "sealed":
        return `(s[${memory.sealed + code.slot}] === ${code.option + 1})`;
      case "not":
        return `!${test(code.of)}`;
      case "and":
        return `(${test(code.left)} && ${test(code.right)})`;
      case "or":
        return `(${test(code.left)} || ${test(code.right)})`;
      case "<":
      case "<=":
      case ">":
      case ">=":
        return `(${write(code.left)} ${code.op} ${write(code.right)})`;
      case "==":
      case "!=":
        return `(${write(code.left)} ${code.op}= ${write(code.right)})`;
      case "variable":
      case "hour":
      case "negate":
      case "absolute":
      case "conditional":
      case "curve":
      case "least":
      case "greatest":
      case "+":
      case "-":
      case "*":
      case "/":
      case "%":
        return `(${write(code)} !== 0)`;
    }
  };
  return { ranges, number, test, isActive };
};

const activeText = (memory: Memory, node: number): string => {
  const region = memory.regionOf[node];
  invariant(region !== undefined, "every node stands in a region");
  const last = memory.lastOf[node] ?? node;
  const cell = `s[${region.cell}]`;
  return last === node ? `(${cell} === ${node + 1})` : `(${cell} >= ${node + 1} && ${cell} <= ${last + 1})`;
};

/** An integer as it may stand after any operator. */
export const integer = (value: number): string => {
  invariant(Number.isInteger(value) && Math.abs(value) <= 0x7fffffff, "a number in a program is a 32-bit integer");
  return value < 0 ? `(${value})` : `${value + 0}`;
};

/** A result, cut off at the integer limit if it can lie beyond. */
const arithmetic = (op: Arithmetic, left: Term, right: Term, uncut: Interval): string =>
  isBeyondLimit(uncut) ? `d2(${exact(op, left, right)})` : within(op, left, right);

/** A product that fits into 32 bits is a faster one. */
const within = (op: Arithmetic, left: Term, right: Term): string =>
  op === "*" ? `Math.imul(${left.text}, ${right.text})` : exact(op, left, right);

const exact = (op: Arithmetic, left: Term, right: Term): string => {
  switch (op) {
    case "+":
    case "-":
    case "*":
      return `(${left.text} ${op} ${right.text})`;
    case "/":
      return holdsZero(right) ? `d0(${left.text}, ${right.text})` : `Math.trunc(${left.text} / ${right.text})`;
    case "%":
      return holdsZero(right) ? `d1(${left.text}, ${right.text})` : `(${left.text} % ${right.text})`;
  }
};

/** What the translated expressions call: division and remainder by what may be 0, and cutting off. */
export const ARITHMETIC: string = `
function d0(a, b) { return b === 0 ? 0 : Math.trunc(a / b); }
function d1(a, b) { return b === 0 ? 0 : a % b; }
function d2(a) { return Math.max(-${INTEGER_LIMIT}, Math.min(${INTEGER_LIMIT}, a)); }
`;

/** One function for each curve: linear between the points, flat outside. */
export const translateCurves = ({ curves }: Program): string =>
  curves
    .map(({ x, y }, index) => {
      const parts = x.map((point, at) => {
        const [x0, y0, y1] = [x[at - 1], y[at - 1] ?? 0, y[at] ?? 0];
        if (x0 === undefined) return `if (a <= ${integer(point)}) return ${integer(y1)};`;
        const slope = `Math.trunc((${y1 - y0} * (a - ${integer(x0)})) / ${point - x0})`;
        return `if (a <= ${integer(point)}) return ${integer(y0)} + ${slope};`;
      });
      return `function c${index}(a) { ${parts.join(" ")} return ${integer(y.at(-1) ?? 0)}; }`;
    })
    .join("\n");
