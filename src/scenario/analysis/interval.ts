/** Whole numbers from low to high, both included. */
export type Interval = { readonly low: number; readonly high: number };

/** Every integer result of an expression lies within ± this. */
export const LIMIT = 1_000_000_000;

/** All integers that an expression can give. */
export const everything: Interval = { low: -LIMIT, high: LIMIT };

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

/** The smallest interval around the numbers, each held within the limit of results. */
export const around = (values: readonly number[]): Interval => ({
  low: saturate(Math.min(...values)),
  high: saturate(Math.max(...values)),
});

const saturate = (value: number): number => Math.max(-LIMIT, Math.min(LIMIT, value)) + 0;

/** What an arithmetic operator can give for operands within the intervals. */
export const combine = (operator: "+" | "-" | "*" | "/" | "%", a: Interval, b: Interval): Interval => {
  switch (operator) {
    case "+":
      return around([a.low + b.low, a.high + b.high]);
    case "-":
      return around([a.low - b.high, a.high - b.low]);
    case "*":
      return around([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]);
    case "/":
      return divide(a, b);
    case "%":
      return remain(a, b);
  }
};

/** A quotient is monotone in both operands as long as the divisor keeps its sign; by zero it's 0. */
const divide = (a: Interval, b: Interval): Interval => {
  const divisors = [meet(b, { low: 1, high: LIMIT }), meet(b, { low: -LIMIT, high: -1 })].flatMap((part) =>
    part === undefined ? [] : [part.low, part.high],
  );
  const quotients = divisors.flatMap((divisor) => [Math.trunc(a.low / divisor), Math.trunc(a.high / divisor)]);
  return around(b.low <= 0 && b.high >= 0 ? [0, ...quotients] : quotients);
};

/** A remainder has the sign of the dividend and is smaller than the divisor; by zero it's 0. */
const remain = (a: Interval, b: Interval): Interval => {
  const least = b.low <= 0 && b.high >= 0 ? 0 : Math.min(Math.abs(b.low), Math.abs(b.high));
  if (least > Math.max(Math.abs(a.low), Math.abs(a.high))) return a;
  const most = Math.max(Math.abs(b.low), Math.abs(b.high), 1) - 1;
  return around([Math.max(Math.min(a.low, 0), -most), Math.min(Math.max(a.high, 0), most)]);
};
