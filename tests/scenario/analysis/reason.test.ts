import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Facts, noFacts, type World } from "../../../src/scenario/analysis/facts.ts";
import { assume, rangeOf } from "../../../src/scenario/analysis/reason.ts";
import { enter, isActive } from "../../../src/scenario/analysis/whereabouts.ts";
import type { Expression } from "../../../src/scenario/expression/expression.ts";
import { evaluate, type Situation } from "./evaluate.ts";

const LOW = -3;
const HIGH = 4;

const OUTRAGE: readonly (readonly [x: number, y: number])[] = [
  [-2, 5],
  [0, 1],
  [3, 8],
];

const world: World = {
  integers: new Map([
    ["a", { low: LOW, high: HIGH }],
    ["b", { low: 0, high: HIGH }],
  ]),
  choices: new Map([
    ["mood", new Set([0, 1, 2])],
    ["known", new Set([0, 1])],
  ]),
  curves: new Map([["outrage", { x: OUTRAGE.map(([x]) => x), y: OUTRAGE.map(([, y]) => y) }]]),
  alternatives: new Map([
    ["law", ["peace", "alert", "war"]],
    ["law.alert", ["low", "high"]],
  ]),
};

const from = (low: number, high: number): readonly number[] =>
  Array.from({ length: high - low + 1 }, (_, index) => low + index);

/** Every situation of the little world, at a few hours. */
const situations: readonly Situation[] = from(LOW, HIGH).flatMap((a) =>
  from(0, HIGH).flatMap((b) =>
    from(0, 2).flatMap((mood) =>
      ["law.peace", "law.alert.low", "law.alert.high", "law.war"].flatMap((at, hour) =>
        [0, 1].map((known) => ({
          values: { a, b, mood, known },
          at,
          hour: hour * 7,
          curves: new Map([["outrage", OUTRAGE]]),
        })),
      ),
    ),
  ),
);

const literal = fc
  .oneof(fc.integer({ min: -6, max: 6 }), fc.constantFrom(1_000_000_000, -1_000_000_000))
  .map((value): Expression => ({ kind: "integer", value }));

const { integer, condition } = fc.letrec<{ integer: Expression; condition: Expression }>((tie) => ({
  integer: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    literal,
    fc.constantFrom<Expression>({ kind: "variable", id: "a" }, { kind: "variable", id: "b" }, { kind: "hour" }),
    tie("integer").map((of): Expression => ({ kind: "negate", of })),
    tie("integer").map((of): Expression => ({ kind: "absolute", of })),
    tie("integer").map((at): Expression => ({ kind: "curve", curve: "outrage", at })),
    fc
      .tuple(fc.constantFrom("+", "-", "*", "/", "%"), tie("integer"), tie("integer"))
      .map(([operator, left, right]): Expression => ({ kind: "arithmetic", operator, left, right })),
    fc
      .tuple(fc.constantFrom("least", "greatest"), fc.array(tie("integer"), { minLength: 1, maxLength: 3 }))
      .map(([kind, of]): Expression => ({ kind, of })),
    fc
      .tuple(tie("condition"), tie("integer"), tie("integer"))
      // biome-ignore lint/suspicious/noThenProperty: the expression is plain data and never awaited.
      .map(([test, yes, no]): Expression => ({ kind: "conditional", test, then: yes, else: no })),
  ),
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc
      .tuple(fc.constantFrom("<", "<=", ">", ">=", "==", "!="), tie("integer"), tie("integer"))
      .map(([operator, left, right]): Expression => ({ kind: "compare", operator, left, right })),
    fc.constantFrom<Expression>({ kind: "flag", id: "known" }, { kind: "boolean", value: true }),
    fc.integer({ min: 0, max: 2 }).map((value): Expression => ({ kind: "is", id: "mood", value })),
    fc
      .constantFrom("law.peace", "law.alert", "law.war", "law.alert.low", "law.alert.high")
      .map((path): Expression => ({ kind: "within", path })),
    tie("condition").map((of): Expression => ({ kind: "not", of })),
    fc
      .tuple(fc.constantFrom("and", "or"), tie("condition"), tie("condition"))
      .map(([kind, left, right]): Expression => ({ kind, left, right })),
  ),
}));

const runs = { numRuns: 400, seed: 4 } as const;

/** Whether a situation is one of those that the facts describe. */
const fits = (facts: Facts, { values, at }: Situation): boolean =>
  [...facts.integers].every(([id, { low, high }]) => (values[id] ?? 0) >= low && (values[id] ?? 0) <= high) &&
  [...facts.choices].every(([id, allowed]) => allowed.has(values[id] ?? 0)) &&
  [...facts.active].every(([parent, child]) => `${at}.`.startsWith(`${parent}.${child}.`)) &&
  [...facts.inactive].every((path) => !`${at}.`.startsWith(`${path}.`));

describe("what is possible is never ruled out", () => {
  test("a range holds every value that an expression has", () => {
    fc.assert(
      fc.property(integer, (expression) => {
        const { low, high } = rangeOf(expression, noFacts(world));
        for (const situation of situations) {
          const value = evaluate(expression, situation);
          if (value < low || value > high) return false;
        }
        return true;
      }),
      runs,
    );
  });

  test("what is known when a condition holds, or doesn't, fits every situation in which it does", () => {
    fc.assert(
      fc.property(condition, fc.boolean(), (expression, holds) => {
        const facts = assume(expression, holds, noFacts(world));
        const found = situations.filter((situation) => (evaluate(expression, situation) === 1) === holds);
        return found.every((situation) => facts !== undefined && fits(facts, situation));
      }),
      runs,
    );
  });

  test("the range behind a condition holds every value that an expression has there", () => {
    fc.assert(
      fc.property(condition, integer, (test, expression) => {
        const facts = assume(test, true, noFacts(world));
        if (facts === undefined) return true;
        const { low, high } = rangeOf(expression, facts);
        return situations
          .filter((situation) => evaluate(test, situation) === 1)
          .map((situation) => evaluate(expression, situation))
          .every((value) => value >= low && value <= high);
      }),
      runs,
    );
  });
});

describe("what is impossible is noticed", () => {
  const a: Expression = { kind: "variable", id: "a" };
  const b: Expression = { kind: "variable", id: "b" };
  const compare = (left: Expression, operator: "<" | ">" | "==" | "!=" | ">=", value: number): Expression => ({
    kind: "compare",
    operator,
    left,
    right: { kind: "integer", value },
  });
  const and = (left: Expression, right: Expression): Expression => ({ kind: "and", left, right });
  const not = (of: Expression): Expression => ({ kind: "not", of });
  const within = (path: string): Expression => ({ kind: "within", path });
  const sum: Expression = { kind: "arithmetic", operator: "+", left: a, right: b };

  test.each<[string, Expression]>([
    ["a number beyond its range", compare(a, ">", 4)],
    ["a number on both sides of a bound", and(compare(a, ">", 1), compare(a, "<", 2))],
    ["a sum that its parts can't reach", and(compare(sum, ">=", 6), compare(a, "<", 2))],
    ["an enum without a value", [0, 1, 2].map((value) => not({ kind: "is", id: "mood", value })).reduce(and)],
    ["two states of one chart", and(within("law.peace"), within("law.alert.low"))],
    ["a chart without a state", ["law.peace", "law.alert", "law.war"].map((path) => not(within(path))).reduce(and)],
    [
      "a state without an inner one",
      [within("law.alert"), not(within("law.alert.low")), not(within("law.alert.high"))].reduce(and),
    ],
  ])("%s", (_, expression) => {
    expect(assume(expression, true, noFacts(world))).toBeUndefined();
    expect(assume(expression, false, noFacts(world))).toBeDefined();
  });

  test("inside a state its siblings aren't active", () => {
    const facts = enter(noFacts(world), "law.alert.low");
    expect(facts && [isActive(facts, "law.alert"), isActive(facts, "law.war"), isActive(facts, "law.peace")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("a test narrows the branch behind it", () => {
    const guarded: Expression = {
      kind: "conditional",
      test: compare(a, ">", 2),
      // biome-ignore lint/suspicious/noThenProperty: the expression is plain data and never awaited.
      then: a,
      else: { kind: "integer", value: 9 },
    };
    expect(rangeOf(guarded, noFacts(world))).toEqual({ low: 3, high: 9 });
  });

  test("an expression that is far larger than its text isn't looked into", () => {
    let nested: Expression = { kind: "flag", id: "known" };
    for (let level = 0; level < 60; level++) nested = { kind: "or", left: nested, right: nested };
    expect(assume(nested, true, noFacts(world))).toEqual(noFacts(world));
  });
});
