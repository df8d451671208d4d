import type { Code } from "#engine";
import type { Cells } from "./cells.ts";

/** Every integer result lies within ± this (docs/format.md, Expressions). */
const LIMIT = 1_000_000_000;

/** A Promela expression with the bounds of its value. */
type Term = { readonly text: string; readonly low: number; readonly high: number };

/** Turns code into Promela expressions without side effects, in 32-bit integers. */
export type Express = {
  readonly number: (code: Code) => Term;
  /** `true` for an absent condition. */
  readonly test: (code: Code | undefined) => string;
};

/** Promela has no functions: what an expression needs twice is written twice. */
export const createExpress = (cells: Cells): Express => {
  const { program } = cells;
  const number = (code: Code): Term => {
    switch (code.op) {
      case "constant":
        return term(integer(code.value), code.value, code.value);
      case "variable": {
        const { low = 0, high = 0 } = program.variables[code.index] ?? {};
        return term(cells.variable(code.index), low, high);
      }
      case "hour":
        return term("hour", 0, LIMIT);
      case "negate": {
        const of = number(code.of);
        return term(`(0 - ${of.text})`, -of.high, -of.low);
      }
      case "absolute": {
        const { text, low, high } = number(code.of);
        if (low >= 0) return term(text, low, high);
        return term(choose(`${text} < 0`, `0 - ${text}`, text), 0, Math.max(-low, high));
      }
      case "conditional": {
        const [yes, no] = [number(code.yes), number(code.no)];
        return term(choose(test(code.test), yes.text, no.text), Math.min(yes.low, no.low), Math.max(yes.high, no.high));
      }
      case "curve":
        return readCurve(program.curves[code.curve] ?? { x: [0], y: [0] }, number(code.at));
      case "least":
      case "greatest":
        return code.of.map(number).reduce((one, other) => extreme(code.op, one, other));
      case "+":
      case "-": {
        const [left, right] = [number(code.left), number(code.right)];
        const [low, high] = code.op === "+" ? [right.low, right.high] : [-right.high, -right.low];
        return saturate(`(${left.text} ${code.op} ${right.text})`, left.low + low, left.high + high);
      }
      case "*":
        return multiply(number(code.left), number(code.right));
      case "/":
      case "%": {
        const [left, right] = [number(code.left), number(code.right)];
        const text = `(${left.text} ${code.op} ${right.text})`;
        const most = Math.max(Math.abs(left.low), Math.abs(left.high));
        const isNeverZero = right.low > 0 || right.high < 0;
        return term(isNeverZero ? text : choose(`${right.text} == 0`, "0", text), -most, most);
      }
      default:
        return term(test(code), 0, 1);
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
        return `(${number(code.left).text} ${code.op} ${number(code.right).text})`;
      default:
        return `(${number(code).text} != 0)`;
    }
  };
  return { number, test };
};

export const integer = (value: number): string => (value < 0 ? `(0 - ${-value})` : `${value + 0}`);

/** Bounds never go beyond what results are cut off at. */
const term = (text: string, low: number, high: number): Term => ({
  text,
  low: Math.max(-LIMIT, low),
  high: Math.min(LIMIT, high),
});

export const choose = (condition: string, yes: string, no: string): string => `(${condition} -> ${yes} : ${no})`;

/** A sum of two results fits into 32 bits, so that it can be cut off afterwards. */
const saturate = (text: string, low: number, high: number): Term => {
  const below = high > LIMIT ? choose(`${text} > ${LIMIT}`, `${LIMIT}`, text) : text;
  return term(low < -LIMIT ? choose(`${text} < ${integer(-LIMIT)}`, integer(-LIMIT), below) : below, low, high);
};

const magnitude = ({ text, low }: Term): string => (low >= 0 ? text : choose(`${text} < 0`, `0 - ${text}`, text));

/** A product may not fit: whether it is too large is asked by a division. */
const multiply = (left: Term, right: Term): Term => {
  const corners = [left.low, left.high].flatMap((one) => [one * right.low, one * right.high]);
  const [low, high] = [Math.min(...corners), Math.max(...corners)];
  const text = `(${left.text} * ${right.text})`;
  if (low >= -LIMIT && high <= LIMIT) return term(text, low, high);
  const isTooLarge = `${right.text} != 0 && ${magnitude(left)} > ${LIMIT} / ${choose(`${right.text} == 0`, "1", magnitude(right))}`;
  const cut = choose(`(${left.text} < 0) == (${right.text} < 0)`, `${LIMIT}`, integer(-LIMIT));
  return term(choose(isTooLarge, cut, text), low, high);
};

const extreme = (which: "least" | "greatest", one: Term, other: Term): Term => {
  const pick = which === "least" ? Math.min : Math.max;
  const sign = which === "least" ? "<" : ">";
  return term(
    choose(`${one.text} ${sign} ${other.text}`, one.text, other.text),
    pick(one.low, other.low),
    pick(one.high, other.high),
  );
};

const readCurve = ({ x, y }: { readonly x: readonly number[]; readonly y: readonly number[] }, at: Term): Term => {
  const last = integer(y.at(-1) ?? 0);
  const text = x.reduceRight((rest, point, index) => {
    const [x0, y0, y1] = [x[index - 1], y[index - 1] ?? 0, y[index] ?? 0];
    if (x0 === undefined) return choose(`${at.text} <= ${integer(point)}`, integer(y1), rest);
    const slope = `(${integer(y1 - y0)} * (${at.text} - ${integer(x0)})) / ${point - x0}`;
    return choose(`${at.text} <= ${integer(point)}`, `${integer(y0)} + ${slope}`, rest);
  }, last);
  return term(text, Math.min(...y), Math.max(...y));
};
