import type { Code } from "./code.ts";
import type { Program } from "./program.ts";

/** Every integer result lies within ± this (docs/format.md, Expressions). */
export const LIMIT = 1_000_000_000;

/** The least and the greatest that a result can be. */
type Bounds = { readonly low: number; readonly high: number };

/** Whether a sum, difference or product may lie beyond ±1,000,000,000, where it is cut off. */
export const mayBeCutOff = (program: Program, code: Code): boolean => {
  const { low, high } = uncutBounds(program, code);
  return low < -LIMIT || high > LIMIT;
};

/** Between what numbers the value of an expression lies, whatever the state. */
const boundsOf = (program: Program, code: Code): Bounds => {
  const { low, high } = uncutBounds(program, code);
  return { low: Math.max(-LIMIT, low), high: Math.min(LIMIT, high) };
};

const uncutBounds = (program: Program, code: Code): Bounds => {
  const of = (part: Code): Bounds => boundsOf(program, part);
  switch (code.op) {
    case "constant":
      return { low: code.value, high: code.value };
    case "variable":
      return program.variables[code.index] ?? { low: 0, high: 0 };
    case "hour":
      return { low: 0, high: LIMIT };
    case "negate": {
      const { low, high } = of(code.of);
      return { low: -high, high: -low };
    }
    case "absolute":
      return { low: 0, high: greatest(of(code.of)) };
    case "conditional":
      return around([of(code.yes), of(code.no)]);
    case "curve": {
      const y = program.curves[code.curve]?.y ?? [0];
      return { low: Math.min(...y), high: Math.max(...y) };
    }
    case "least":
    case "greatest":
      return around(code.of.map(of));
    case "+":
    case "-": {
      const [left, right] = [of(code.left), of(code.right)];
      return code.op === "+"
        ? { low: left.low + right.low, high: left.high + right.high }
        : { low: left.low - right.high, high: left.high - right.low };
    }
    case "*": {
      const [left, right] = [of(code.left), of(code.right)];
      const corners = [left.low, left.high].flatMap((one) => [one * right.low, one * right.high]);
      return { low: Math.min(...corners), high: Math.max(...corners) };
    }
    case "/":
    case "%": {
      const most = greatest(of(code.left));
      return { low: -most, high: most };
    }
    default:
      return { low: 0, high: 1 };
  }
};

const around = (all: readonly Bounds[]): Bounds => ({
  low: Math.min(...all.map(({ low }) => low)),
  high: Math.max(...all.map(({ high }) => high)),
});

const greatest = ({ low, high }: Bounds): number => Math.max(Math.abs(low), Math.abs(high));
