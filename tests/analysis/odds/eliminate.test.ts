import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createChain } from "../../../src/analysis/odds/chain/chain.ts";
import { type Elimination, eliminate } from "../../../src/analysis/odds/chain/eliminate.ts";
import { toEnd } from "./courseOf.ts";
import { minus, rational, solveExactly, toNumber } from "./rational.ts";

type Way = readonly [target: number, rate: number];

/** A chain from lists of ways by state, and the rates at which it is left. */
const eliminated = (ways: readonly (readonly Way[])[], leaving: readonly number[], mostWork?: number) => {
  const chain = createChain(ways.length);
  ways.forEach((own, state) => {
    for (const [target, rate] of own) chain.go(target, rate);
    chain.leave(leaving[state] ?? 0);
    chain.next();
  });
  return toEnd(eliminate(chain.finish(), mostWork));
};

const solved = (...given: Parameters<typeof eliminated>): Elimination => {
  const found = eliminated(...given);
  if (found === undefined) throw new Error("it is small");
  return found;
};

/** A walk on `rungs` rungs that goes up by `up` and down by `down`, and is left at both ends. */
const walk = (rungs: number, up: number, down: number) => ({
  ways: Array.from({ length: rungs }, (_, rung): Way[] => [
    ...(rung + 1 < rungs ? [[rung + 1, up] as const] : []),
    ...(rung > 0 ? [[rung - 1, down] as const] : []),
  ]),
  leaving: Array.from({ length: rungs }, (_, rung) => (rung === 0 ? down : 0) + (rung === rungs - 1 ? up : 0)),
});

const only = (count: number, place: number, value: number): Float64Array => {
  const all = new Float64Array(count);
  all[place] = value;
  return all;
};

describe("closed forms", () => {
  test.each([2, 3, 50, 10_000])("of the fair walk between %i rungs are met to the last digits", (rungs) => {
    const { ways, leaving } = walk(rungs, 0.5, 0.5);
    const values = solved(ways, leaving).valuesOf(only(rungs, rungs - 1, 0.5));
    const lengths = solved(ways, leaving).valuesOf(new Float64Array(rungs).fill(1));
    for (const rung of [0, Math.floor(rungs / 3), rungs - 1]) {
      expect(Math.abs((values[rung] ?? 0) / ((rung + 1) / (rungs + 1)) - 1)).toBeLessThan(1e-11);
      expect(Math.abs((lengths[rung] ?? 0) / ((rung + 1) * (rungs - rung)) - 1)).toBeLessThan(1e-11);
    }
  });

  test.each([0.4, 0.49, 0.6])("of gambler's ruin with %d for him hold for the least likely end, too", (up) => {
    const { ways, leaving } = walk(400, up, 1 - up);
    const values = solved(ways, leaving).valuesOf(only(400, 399, up));
    const ratio = (1 - up) / up;
    for (const rung of [1, 10, 200, 400]) {
      const wins = (1 - ratio ** rung) / (1 - ratio ** 401);
      expect(Math.abs((values[rung - 1] ?? 0) / wins - 1)).toBeLessThan(1e-11);
    }
  });

  test("of the coupon collector's draws hold", () => {
    const coupons = 200;
    const ways = Array.from({ length: coupons }, (_, missing): Way[] =>
      missing === 0
        ? [[missing, 1 - 1 / coupons]]
        : [
            [missing, 1 - (missing + 1) / coupons],
            [missing - 1, (missing + 1) / coupons],
          ],
    );
    const leaving = ways.map((_, missing) => (missing === 0 ? 1 / coupons : 0));
    const draws = solved(ways, leaving).valuesOf(new Float64Array(coupons).fill(1))[coupons - 1];
    const harmonic = ways.reduce((sum, _, missing) => sum + 1 / (missing + 1), 0);
    expect(draws).toBeCloseTo(coupons * harmonic, 8);
  });

  test("of a chain that is left once in 10^18 visits keep all their digits", () => {
    const [seldom, often] = [1e-18, 3e-18];
    const { visitsFrom, valuesOf } = solved([[[1, 1]], [[0, 1]]], [seldom, often]);
    const visits = visitsFrom(Float64Array.of(1, 0));
    expect((visits[0] ?? 0) * seldom).toBeCloseTo(0.25, 14);
    expect((visits[1] ?? 0) * often).toBeCloseTo(0.75, 14);
    expect(valuesOf(Float64Array.of(seldom, 0))[1]).toBeCloseTo(0.25, 14);
  });
});

/** Expects equal numbers, but for the last digits of 16. */
const expectAlike = (found = Number.NaN, wanted: number): void => {
  if (wanted === 0) expect(found).toBe(0);
  else expect(Math.abs(found / wanted - 1)).toBeLessThan(1e-12);
};

const whole = fc.integer({ min: 0, max: 1_000_000 });

test("random chains are solved as fractions are, forwards and backwards", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 7 }).chain((size) =>
        fc.record({
          rates: fc.array(fc.array(whole, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
          leaving: fc.array(fc.constantFrom(0, 1, 1, 7), { minLength: size, maxLength: size }),
          gains: fc.array(whole, { minLength: size, maxLength: size }),
        }),
      ),
      ({ rates, leaving, gains }) => {
        // A ring joins them all, and the last one is left.
        const ways = rates.map((row, state) =>
          row.map((rate, target): Way => [target, rate * (target % 2) + (target === (state + 1) % row.length ? 1 : 0)]),
        );
        const out = leaving.map((rate, state) => rate + (state === leaving.length - 1 ? 1 : 0));
        const { valuesOf, visitsFrom } = solved(ways, out);
        const factors = ways.map((row, state) => {
          const sum = row.reduce((all, [, rate]) => all + BigInt(rate), BigInt(out[state] ?? 0));
          return row.map(([target, rate]) => minus(rational(target === state ? sum : 0n), rational(BigInt(rate))));
        });
        const expected = solveExactly(factors.map((row, state) => [...row, rational(BigInt(gains[state] ?? 0))]));
        const found = valuesOf(Float64Array.from(gains));
        for (const [state, value] of expected.entries()) expectAlike(found[state], toNumber(value));
        const turned = factors.map((_, state) => [
          ...factors.map((row) => row[state] ?? rational(0n)),
          rational(BigInt(gains[state] ?? 0)),
        ]);
        const visits = visitsFrom(Float64Array.from(gains));
        for (const [state, value] of solveExactly(turned).entries()) expectAlike(visits[state], toNumber(value));
      },
    ),
    { numRuns: 300, seed: 5 },
  );
});

test("a chain that is too much work is left alone", () => {
  const { ways, leaving } = walk(100, 0.5, 0.5);
  expect(eliminated(ways, leaving, 0)).toBeUndefined();
});
