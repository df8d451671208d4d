import fc from "fast-check";
import type { Code, Program } from "#engine";
import { programOf } from "./harness.ts";

const LIMIT = 1_000_000_000;

/** A program to read: narrow and wide variables, an enum, a curve, a state that is active or not, a sealed choice. */
export const readProgram = (): Program =>
  programOf(`threshold: 1
id: ranges
title: Ranges
summary: Something to read.
language: en
clock: { start: 2027-04-02T06:00+09:00 }
seats:
  one: { name: One, role: One, playable: true }
  two: { name: Two, role: Two }
variables:
  v: { name: V, range: 0..9, start: 3 }
  w: { name: W, range: -${LIMIT}..${LIMIT}, start: 0 }
  x: { name: X, range: -3..3, start: 0 }
  e: { name: E, values: [red, green, blue], start: red }
curves:
  k: { points: { -5: 9, 0: 3, 4: -8 } }
  l: { points: { -${LIMIT}: ${LIMIT}, ${LIMIT}: -${LIMIT} } }
charts:
  game:
    start: ask
    states:
      ask: { decide: { seat: one, prompt: P, options: { a: { title: A, to: both, do: { w: "= k(x) + l(w) + v", e: green } } } } }
      both:
        together:
          one: { prompt: P, options: { a: { title: A }, b: { title: B } } }
          two: { prompt: P, options: { a: { title: A }, b: { title: B } } }
          resolve: [{ when: one == "a" && x < 2, to: over }, { to: ask }]
      over: { ending: { title: Over, kind: mixed, text: Over. } }
`);

/** Any expression over that program's tables, of every kind of code. */
export const randomCode = (program: Program): fc.Arbitrary<Code> => {
  const value = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom(LIMIT, -LIMIT, 99_999, 0));
  const index = fc.nat({ max: program.variables.length - 1 });
  const binary = fc.constantFrom(
    ...(["+", "-", "*", "/", "%", "<", "<=", ">", ">=", "==", "!=", "and", "or"] as const),
  );
  return fc.letrec<{ code: Code }>((tie) => ({
    code: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      value.map((constant): Code => ({ op: "constant", value: constant })),
      index.map((variable): Code => ({ op: "variable", index: variable })),
      fc.constant<Code>({ op: "hour" }),
      fc.nat({ max: program.nodes.length - 1 }).map((node): Code => ({ op: "active", node })),
      fc.record({ slot: fc.nat({ max: 1 }), option: fc.nat({ max: 1 }) }).map((at): Code => ({ op: "sealed", ...at })),
      fc.tuple(fc.constantFrom("negate", "not", "absolute"), tie("code")).map(([op, of]): Code => ({ op, of })),
      fc.tuple(binary, tie("code"), tie("code")).map(([op, left, right]): Code => ({ op, left, right })),
      fc
        .tuple(tie("code"), tie("code"), tie("code"))
        .map(([test, yes, no]): Code => ({ op: "conditional", test, yes, no })),
      fc.tuple(fc.nat({ max: 1 }), tie("code")).map(([curve, at]): Code => ({ op: "curve", curve, at })),
      fc
        .tuple(fc.constantFrom("least", "greatest"), fc.array(tie("code"), { minLength: 1, maxLength: 3 }))
        .map(([op, of]): Code => ({ op, of })),
    ),
  })).code;
};
