import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Arithmetic,
  absolute,
  combine,
  curveRange,
  greatestOf,
  hull,
  INTEGER_LIMIT,
  type Interval,
  leastOf,
  meet,
  negated,
  readCurve,
  saturate,
} from "#base";

const integer = fc.oneof(
  fc.integer({ min: -7, max: 7 }),
  fc.integer({ min: -INTEGER_LIMIT, max: INTEGER_LIMIT }),
  fc.constantFrom(-INTEGER_LIMIT, INTEGER_LIMIT),
);

/** An interval and a number in it. */
const member = fc.tuple(integer, integer, integer).map((all) => {
  const [low, value, high] = all.toSorted((one, other) => one - other);
  return { range: { low: low ?? 0, high: high ?? 0 }, value: value ?? 0 };
});

/** The value of an operator, by the words of docs/format.md, in integers without a limit. */
const calculate = (operator: Arithmetic, left: bigint, right: bigint): bigint => {
  if (operator === "+") return left + right;
  if (operator === "-") return left - right;
  if (operator === "*") return left * right;
  if (right === 0n) return 0n;
  return operator === "/" ? left / right : left % right;
};

const holds = ({ low, high }: Interval, value: number): boolean => low <= value && value <= high;

const SEEDED = { seed: 4, numRuns: 3000 };

describe("an interval is never too narrow", () => {
  test.each<Arithmetic>(["+", "-", "*", "/", "%"])("around what %s gives", (operator) => {
    fc.assert(
      fc.property(member, member, (one, other) => {
        const exact = calculate(operator, BigInt(one.value), BigInt(other.value));
        expect(holds(combine(operator, one.range, other.range), saturate(Number(exact)))).toBe(true);
      }),
      SEEDED,
    );
  });

  test("around numbers without their sign, with the other one, and the least and greatest of two", () => {
    fc.assert(
      fc.property(member, member, ({ range, value }, other) => {
        expect(holds(absolute(range), Math.abs(value))).toBe(true);
        expect(holds(negated(range), 0 - value)).toBe(true);
        expect(holds(leastOf([range, other.range]), Math.min(value, other.value))).toBe(true);
        expect(holds(greatestOf([range, other.range]), Math.max(value, other.value))).toBe(true);
        expect(holds(hull(range, other.range), other.value)).toBe(true);
      }),
      SEEDED,
    );
  });

  test("around the values of a curve", () => {
    const points = fc.uniqueArray(integer, { minLength: 1, maxLength: 5 }).chain((x) =>
      fc.record({
        x: fc.constant(x.toSorted((one, other) => one - other)),
        y: fc.array(integer, { minLength: x.length, maxLength: x.length }),
      }),
    );
    fc.assert(
      fc.property(points, member, (curve, { range, value }) => {
        expect(holds(curveRange(curve, range), readCurve(curve, value))).toBe(true);
      }),
      SEEDED,
    );
  });
});

test("an interval is as narrow as small operands allow", () => {
  expect(combine("/", { low: 7, high: 20 }, { low: -2, high: 3 })).toEqual({ low: -20, high: 20 });
  expect(combine("/", { low: 7, high: 20 }, { low: 2, high: 3 })).toEqual({ low: 2, high: 10 });
  expect(combine("%", { low: -7, high: 20 }, { low: 5, high: 5 })).toEqual({ low: -4, high: 4 });
  expect(combine("%", { low: 1, high: 3 }, { low: 5, high: 9 })).toEqual({ low: 1, high: 3 });
  expect(meet({ low: 0, high: 3 }, { low: 4, high: 9 })).toBeUndefined();
});
