import { INTEGER_LIMIT, saturate } from "./limits.ts";

/** Whole numbers from low to high, both included. */
export type Interval = { readonly low: number; readonly high: number };

/** An operator that gives an integer from two. */
export type Arithmetic = "+" | "-" | "*" | "/" | "%";

/** All integers that an expression can give. */
export const everyInteger: Interval = { low: -INTEGER_LIMIT, high: INTEGER_LIMIT };

/** The numbers in both; undefined when there are none. */
export const meet = (a: Interval, b: Interval): Interval | undefined => {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return low > high ? undefined : { low, high };
};

/** The smallest interval around both. */
export const hull = (a: Interval, b: Interval): Interval => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
});

/** The interval with each number cut off at the integer limit. */
export const cutOff = ({ low, high }: Interval): Interval => ({ low: saturate(low), high: saturate(high) });

/** Whether some number in the interval lies beyond the integer limit. */
export const isBeyondLimit = ({ low, high }: Interval): boolean => low < -INTEGER_LIMIT || high > INTEGER_LIMIT;

/** What the numbers of one interval can become within another, each held in it. */
export const clampWithin = ({ low, high }: Interval, room: Interval): Interval => ({
  low: Math.max(room.low, Math.min(room.high, low)),
  high: Math.max(room.low, Math.min(room.high, high)),
});

/** The numbers with their signs turned. */
export const negated = ({ low, high }: Interval): Interval => ({ low: 0 - high, high: 0 - low });

/** What the numbers can be without their signs. */
export const absolute = ({ low, high }: Interval): Interval => {
  if (low >= 0) return { low, high };
  return high <= 0 ? negated({ low, high }) : { low: 0, high: Math.max(0 - low, high) };
};

/** What the least of one number from each interval can be. There has to be one interval at least. */
export const leastOf = (ranges: readonly Interval[]): Interval => pickEach(ranges, Math.min);

/** What the greatest of one number from each interval can be. There has to be one interval at least. */
export const greatestOf = (ranges: readonly Interval[]): Interval => pickEach(ranges, Math.max);

const pickEach = (ranges: readonly Interval[], pick: (...values: number[]) => number): Interval => ({
  low: pick(...ranges.map(({ low }) => low)),
  high: pick(...ranges.map(({ high }) => high)),
});

/** What an operator can give for operands within the intervals, cut off at the integer limit. */
export const combine = (operator: Arithmetic, a: Interval, b: Interval): Interval =>
  cutOff(combineUncut(operator, a, b));

/** What an operator can give before the result is cut off. */
export const combineUncut = (operator: Arithmetic, a: Interval, b: Interval): Interval => {
  switch (operator) {
    case "+":
      return { low: a.low + b.low, high: a.high + b.high };
    case "-":
      return { low: a.low - b.high, high: a.high - b.low };
    case "*":
      return around([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]);
    case "/":
      return divide(a, b);
    case "%":
      return remain(a, b);
  }
};

/** A quotient is monotone in both operands as long as the divisor keeps its sign; by zero it is 0. */
const divide = (a: Interval, b: Interval): Interval => {
  const positive = meet(b, { low: 1, high: Number.MAX_SAFE_INTEGER });
  const negative = meet(b, { low: Number.MIN_SAFE_INTEGER, high: -1 });
  const divisors = [positive, negative].flatMap((part) => (part === undefined ? [] : [part.low, part.high]));
  const quotients = divisors.flatMap((divisor) => [Math.trunc(a.low / divisor), Math.trunc(a.high / divisor)]);
  return around(holdsZero(b) ? [0, ...quotients] : quotients);
};

/** A remainder has the sign of the dividend and is smaller than the divisor; by zero it is 0. */
const remain = (a: Interval, b: Interval): Interval => {
  const [dividend, divisor] = [absolute(a), absolute(b)];
  if (divisor.low > dividend.high) return a;
  const most = Math.max(divisor.high, 1) - 1;
  return { low: Math.max(Math.min(a.low, 0), -most) + 0, high: Math.min(Math.max(a.high, 0), most) };
};

/** Whether 0 lies in the interval. */
export const holdsZero = ({ low, high }: Interval): boolean => low <= 0 && high >= 0;

/** The smallest interval around the numbers. */
export const around = (values: readonly number[]): Interval => ({
  low: Math.min(...values) + 0,
  high: Math.max(...values) + 0,
});
