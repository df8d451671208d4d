import { type CurvePoints, holdsZero, INTEGER_LIMIT, type Interval, isBeyondLimit } from "#base";
import { type Code, createRanges } from "#engine/program";
import type { Cells } from "./cells.ts";

/** A Promela expression with the bounds of its value. */
type Term = Interval & { readonly text: string };

/** Turns code into Promela expressions without side effects, in 32-bit integers. */
export type Express = {
  readonly number: (code: Code) => string;
  /** `true` for an absent condition. */
  readonly test: (code: Code | undefined) => string;
};

/** Promela has no functions: what an expression needs twice is written twice. */
export const createExpress = (cells: Cells): Express => {
  const { program } = cells;
  const ranges = createRanges(program);
  const term = (code: Code): Term => ({ text: number(code), ...ranges.of(code) });
  const number = (code: Code): string => {
    switch (code.op) {
      case "constant":
        return integer(code.value);
      case "variable":
        return cells.variable(code.index);
      case "hour":
        return "hour";
      case "negate":
        return `(0 - ${number(code.of)})`;
      case "absolute":
        return magnitude(term(code.of));
      case "conditional":
        return choose(test(code.test), number(code.yes), number(code.no));
      case "curve":
        return readCurve(program.curves[code.curve] ?? { x: [0], y: [0] }, number(code.at));
      case "least":
        return code.of.map(number).reduce((one, other) => choose(`${one} < ${other}`, one, other));
      case "greatest":
        return code.of.map(number).reduce((one, other) => choose(`${one} > ${other}`, one, other));
      case "+":
      case "-":
        return saturate(`(${number(code.left)} ${code.op} ${number(code.right)})`, ranges.uncut(code));
      case "*":
        return multiply(term(code.left), term(code.right), ranges.uncut(code));
      case "/":
      case "%":
        return divide(code.op, number(code.left), term(code.right));
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
        return test(code);
    }
  };
  const test = (code: Code | undefined): string => {
    if (code === undefined) return "true";
    switch (code.op) {
      case "constant":
        return code.value === 0 ? "false" : "true";
      case "active":
        return cells.isActive(code.node);
      case "sealed":
        return `(${cells.sealed(code.slot)} == ${code.option + 1})`;
      case "not":
        return `(!${test(code.of)})`;
      case "and":
        return `(${test(code.left)} && ${test(code.right)})`;
      case "or":
        return `(${test(code.left)} || ${test(code.right)})`;
      case "<":
      case "<=":
      case ">":
      case ">=":
      case "==":
      case "!=":
        return `(${number(code.left)} ${code.op} ${number(code.right)})`;
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
        return `(${number(code)} != 0)`;
    }
  };
  return { number, test };
};

export const integer = (value: number): string => (value < 0 ? `(0 - ${-value})` : `${value + 0}`);

export const choose = (condition: string, yes: string, no: string): string => `(${condition} -> ${yes} : ${no})`;

/** A sum of two results fits into 32 bits, so that it can be cut off afterwards. */
const saturate = (text: string, { low, high }: Interval): string => {
  const below = high > INTEGER_LIMIT ? choose(`${text} > ${INTEGER_LIMIT}`, `${INTEGER_LIMIT}`, text) : text;
  return low < -INTEGER_LIMIT ? choose(`${text} < ${integer(-INTEGER_LIMIT)}`, integer(-INTEGER_LIMIT), below) : below;
};

const magnitude = ({ text, low }: Term): string => (low >= 0 ? text : choose(`${text} < 0`, `0 - ${text}`, text));

/** A product may not fit: whether it is too large is asked by a division. */
const multiply = (left: Term, right: Term, uncut: Interval): string => {
  const text = `(${left.text} * ${right.text})`;
  if (!isBeyondLimit(uncut)) return text;
  const isTooLarge = `${right.text} != 0 && ${magnitude(left)} > ${INTEGER_LIMIT} / ${choose(`${right.text} == 0`, "1", magnitude(right))}`;
  const cut = choose(`(${left.text} < 0) == (${right.text} < 0)`, `${INTEGER_LIMIT}`, integer(-INTEGER_LIMIT));
  return choose(isTooLarge, cut, text);
};

const divide = (op: "/" | "%", left: string, right: Term): string => {
  const text = `(${left} ${op} ${right.text})`;
  return holdsZero(right) ? choose(`${right.text} == 0`, "0", text) : text;
};

const readCurve = ({ x, y }: CurvePoints, at: string): string => {
  const last = integer(y.at(-1) ?? 0);
  return x.reduceRight((rest, point, index) => {
    const [x0, y0, y1] = [x[index - 1], y[index - 1] ?? 0, y[index] ?? 0];
    if (x0 === undefined) return choose(`${at} <= ${integer(point)}`, integer(y1), rest);
    const slope = `(${integer(y1 - y0)} * (${at} - ${integer(x0)})) / ${point - x0}`;
    return choose(`${at} <= ${integer(point)}`, `${integer(y0)} + ${slope}`, rest);
  }, last);
};
