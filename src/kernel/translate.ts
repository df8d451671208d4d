import { invariant } from "#base";
import type { Code, Program } from "#engine";
import type { Memory } from "./memory.ts";

/** Every integer result lies within ± this (docs/format.md, Conditions, expressions, effects). */
export const LIMIT = 1_000_000_000;

/** JavaScript that gives an integer, and between what bounds it lies; so a result that can't be too large needn't be cut off. */
export type Term = { readonly text: string; readonly low: number; readonly high: number };

/** Turns code into JavaScript over the memory `s`. */
export type Translator = {
  readonly number: (code: Code) => Term;
  /** JavaScript that gives true or false; `true` for an absent condition. */
  readonly test: (code: Code | undefined) => string;
  readonly isActive: (node: number) => string;
};

export const createTranslator = (program: Program, memory: Memory): Translator => {
  const isActive = (node: number): string => {
    const region = memory.regionOf[node];
    invariant(region !== undefined, "every node stands in a region");
    const last = memory.lastOf[node] ?? node;
    const cell = `s[${region.cell}]`;
    if (last === node) return `(${cell} === ${node + 1})`;
    return `(${cell} >= ${node + 1} && ${cell} <= ${last + 1})`;
  };
  const sealed = (slot: number, option: number): string => `(s[${memory.sealed + slot}] === ${option + 1})`;
  const number = (code: Code): Term => {
    switch (code.op) {
      case "constant":
        return { text: integer(code.value), low: code.value, high: code.value };
      case "variable": {
        const { low = 0, high = 0 } = program.variables[code.index] ?? {};
        return { text: `s[${code.index}]`, low, high };
      }
      case "hour":
        return { text: `s[${memory.hour}]`, low: 0, high: LIMIT };
      case "negate": {
        const of = number(code.of);
        return cutOff(`(0 - ${of.text})`, -of.high, -of.low);
      }
      case "absolute": {
        const { text, low, high } = number(code.of);
        const most = Math.max(Math.abs(low), Math.abs(high));
        return { text: `Math.abs(${text})`, low: low > 0 ? low : high < 0 ? -high : 0, high: most };
      }
      case "conditional": {
        const [yes, no] = [number(code.yes), number(code.no)];
        const text = `(${test(code.test)} ? ${yes.text} : ${no.text})`;
        return { text, low: Math.min(yes.low, no.low), high: Math.max(yes.high, no.high) };
      }
      case "curve": {
        const y = program.curves[code.curve]?.y ?? [0];
        return { text: `c${code.curve}(${number(code.at).text})`, low: Math.min(...y), high: Math.max(...y) };
      }
      case "least":
      case "greatest": {
        const terms = code.of.map(number);
        const pick = code.op === "least" ? Math.min : Math.max;
        return {
          text: `Math.${code.op === "least" ? "min" : "max"}(${terms.map(({ text }) => text).join(", ")})`,
          low: pick(...terms.map(({ low }) => low)),
          high: pick(...terms.map(({ high }) => high)),
        };
      }
      case "+":
      case "-":
      case "*":
      case "/":
      case "%":
        return combine(code.op, number(code.left), number(code.right));
      default:
        return { text: `(${test(code)} ? 1 : 0)`, low: 0, high: 1 };
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
        return sealed(code.slot, code.option);
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
        return `(${number(code.left).text} ${code.op} ${number(code.right).text})`;
      case "==":
      case "!=":
        return `(${number(code.left).text} ${code.op}= ${number(code.right).text})`;
      default:
        return `(${number(code).text} !== 0)`;
    }
  };
  return { number, test, isActive };
};

/** An integer as it may stand after any operator. */
export const integer = (value: number): string => {
  invariant(Number.isInteger(value) && Math.abs(value) <= 0x7fffffff, "a number in a program is a 32-bit integer");
  return value < 0 ? `(${value})` : `${value + 0}`;
};

const combine = (op: "+" | "-" | "*" | "/" | "%", left: Term, right: Term): Term => {
  switch (op) {
    case "+":
      return cutOff(`(${left.text} + ${right.text})`, left.low + right.low, left.high + right.high);
    case "-":
      return cutOff(`(${left.text} - ${right.text})`, left.low - right.high, left.high - right.low);
    case "*": {
      const corners = [left.low, left.high].flatMap((one) => [one * right.low, one * right.high]);
      const [low, high] = [Math.min(...corners), Math.max(...corners)];
      return low >= -LIMIT && high <= LIMIT
        ? { text: `Math.imul(${left.text}, ${right.text})`, low, high }
        : cutOff(`(${left.text} * ${right.text})`, low, high);
    }
    case "/": {
      const most = Math.max(Math.abs(left.low), Math.abs(left.high));
      const text = isNeverZero(right) ? `Math.trunc(${left.text} / ${right.text})` : `d0(${left.text}, ${right.text})`;
      return cutOff(text, left.low >= 0 && right.low >= 0 ? 0 : -most, most);
    }
    case "%": {
      const most = Math.max(Math.abs(left.low), Math.abs(left.high));
      const text = isNeverZero(right) ? `(${left.text} % ${right.text})` : `d1(${left.text}, ${right.text})`;
      return cutOff(text, left.low < 0 ? -most : 0, left.high > 0 ? most : 0);
    }
  }
};

const isNeverZero = ({ low, high }: Term): boolean => low > 0 || high < 0;

/** A result, cut off at ±LIMIT if it can lie beyond. */
const cutOff = (text: string, low: number, high: number): Term =>
  low >= -LIMIT && high <= LIMIT
    ? { text, low, high }
    : { text: `d2(${text})`, low: Math.max(-LIMIT, low), high: Math.min(LIMIT, high) };

/** What the translated expressions call: division and remainder by what may be 0, and cutting off. */
export const ARITHMETIC: string = `
function d0(a, b) { return b === 0 ? 0 : Math.trunc(a / b); }
function d1(a, b) { return b === 0 ? 0 : a % b; }
function d2(a) { return Math.max(-${LIMIT}, Math.min(${LIMIT}, a)); }
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
