import type { Code, Program } from "#engine";

/** Between what numbers a value lies: one where both are equal. Of a condition: 0 false, 1 true. */
export type Between = { readonly low: number; readonly high: number };

/** What is known of a state: between what numbers a variable lies, and whether a node is active, where that is known. */
export type Known = {
  readonly program: Program;
  readonly variable: (index: number) => Between;
  readonly active: (node: number) => boolean | undefined;
};

/** Every integer result lies within ± this (docs/format.md, Expressions). */
const LIMIT = 1_000_000_000;

const BOTH: Between = { low: 0, high: 1 };
const ANY: Between = { low: -LIMIT, high: LIMIT };

const sure = (is: boolean): Between => (is ? { low: 1, high: 1 } : { low: 0, high: 0 });

const cut = (value: number): number => Math.max(-LIMIT, Math.min(LIMIT, value));

const across = (values: readonly number[]): Between => ({
  low: cut(Math.min(...values)),
  high: cut(Math.max(...values)),
});

/** Between what numbers a code's value lies, by what is known; never less than what is possible. Linear in the code. */
export const between = (known: Known, code: Code): Between => {
  const of = (part: Code): Between => between(known, part);
  switch (code.op) {
    case "constant":
      return { low: code.value, high: code.value };
    case "variable":
      return known.variable(code.index);
    case "hour":
      return { low: 0, high: LIMIT };
    case "active": {
      const is = known.active(code.node);
      return is === undefined ? BOTH : sure(is);
    }
    case "sealed":
      return BOTH;
    case "not": {
      const { low, high } = truthOf(of(code.of));
      return { low: 1 - high, high: 1 - low };
    }
    case "negate": {
      const { low, high } = of(code.of);
      return { low: -high, high: -low };
    }
    case "absolute": {
      const { low, high } = of(code.of);
      const most = Math.max(Math.abs(low), Math.abs(high));
      return { low: low <= 0 && high >= 0 ? 0 : Math.min(Math.abs(low), Math.abs(high)), high: most };
    }
    case "conditional": {
      const test = truthOf(of(code.test));
      if (test.low === 1) return of(code.yes);
      if (test.high === 0) return of(code.no);
      const [yes, no] = [of(code.yes), of(code.no)];
      return { low: Math.min(yes.low, no.low), high: Math.max(yes.high, no.high) };
    }
    case "curve": {
      const y = known.program.curves[code.curve]?.y ?? [0];
      return { low: Math.min(...y), high: Math.max(...y) };
    }
    case "least":
    case "greatest": {
      const parts = code.of.map(of);
      const pick = code.op === "least" ? Math.min : Math.max;
      return { low: pick(...parts.map(({ low }) => low)), high: pick(...parts.map(({ high }) => high)) };
    }
    default:
      return combine(code.op, of(code.left), of(code.right));
  }
};

/** Anything but 0 is true. */
const truthOf = ({ low, high }: Between): Between => {
  if (low > 0 || high < 0) return sure(true);
  return low === 0 && high === 0 ? sure(false) : BOTH;
};

type Operator = Extract<Code, { readonly left: Code }>["op"];

const combine = (op: Operator, left: Between, right: Between): Between => {
  switch (op) {
    case "+":
      return across([left.low + right.low, left.high + right.high]);
    case "-":
      return across([left.low - right.high, left.high - right.low]);
    case "*":
      return across([left.low * right.low, left.low * right.high, left.high * right.low, left.high * right.high]);
    case "/":
    case "%":
      return divided(left);
    case "and":
    case "or": {
      const [one, other] = [truthOf(left), truthOf(right)];
      const pick = op === "and" ? Math.min : Math.max;
      return { low: pick(one.low, other.low), high: pick(one.high, other.high) };
    }
    default:
      return compare(op, left, right);
  }
};

/** Neither a quotient nor a remainder is larger than what is divided. */
const divided = ({ low, high }: Between): Between => {
  const most = Math.max(Math.abs(low), Math.abs(high));
  return most >= LIMIT ? ANY : { low: -most, high: most };
};

const compare = (op: "<" | "<=" | ">" | ">=" | "==" | "!=", left: Between, right: Between): Between => {
  switch (op) {
    case "<":
      return { low: left.high < right.low ? 1 : 0, high: left.low < right.high ? 1 : 0 };
    case "<=":
      return { low: left.high <= right.low ? 1 : 0, high: left.low <= right.high ? 1 : 0 };
    case ">":
      return compare("<", right, left);
    case ">=":
      return compare("<=", right, left);
    case "==": {
      const isOne = left.low === left.high && right.low === right.high && left.low === right.low;
      return { low: isOne ? 1 : 0, high: left.low <= right.high && right.low <= left.high ? 1 : 0 };
    }
    case "!=": {
      const { low, high } = compare("==", left, right);
      return { low: 1 - high, high: 1 - low };
    }
  }
};
