import fc from "fast-check";
import { expect, test } from "vitest";
import { createReferee, evaluate, type GameState, legalChoices, mayBeCutOff, type Program, rangeOf } from "#engine";
import { layOutMemory } from "#kernel";
import { placeState } from "../../src/kernel/placeState.ts";
import { ARITHMETIC, createTranslator, translateCurves } from "../../src/kernel/translate.ts";
import { randomCode, readProgram } from "../engine/randomCode.ts";

const program = readProgram();

/** A state that the rules come to after so many choices, with other values, at another hour. */
const randomState = (from: Program): fc.Arbitrary<GameState> => {
  const referee = createReferee(from);
  const values = from.variables.map(({ low, high }) =>
    fc.oneof(fc.constantFrom(low, high), fc.integer({ min: low, max: high })),
  );
  return fc
    .tuple(fc.array(fc.nat(), { maxLength: 3 }), fc.tuple(...values), fc.constantFrom(0, 7, 1_000_000_000))
    .map(([picks, chosen, hour]) => {
      let { state } = referee.start();
      for (const pick of picks) {
        const choices = [...legalChoices(from, state)];
        const choice = choices[pick % Math.max(1, choices.length)];
        const step = choice === undefined ? undefined : referee.applyChoice(state, choice);
        if (step !== undefined && "state" in step) state = step.state;
      }
      return { ...state, values: chosen, hour };
    });
};

test("whatever the state, a value lies in its range, and in the kernel it is the same", () => {
  const memory = layOutMemory(program);
  const translator = createTranslator(program, memory);
  const s = new Int32Array(memory.size);
  fc.assert(
    fc.property(randomCode(program), randomState(program), (code, state) => {
      const value = evaluate(program, code, state);
      const { low, high } = rangeOf(program, code);
      expect(low <= value && value <= high, `${value} in ${low}..${high}`).toBe(true);
      placeState(program, memory, state, s);
      const run = new Function("s", `${ARITHMETIC}${translateCurves(program)} return ${translator.number(code).text};`);
      expect(run(s) + 0).toBe(value);
      const holds = new Function("s", `${ARITHMETIC}${translateCurves(program)} return ${translator.test(code)};`);
      expect(holds(s)).toBe(value !== 0);
    }),
    { seed: 11, numRuns: 1500 },
  );
});

test("only what can lie beyond the limit is cut off", () => {
  const [v, w] = [0, 1].map((index) => ({ op: "variable", index }) as const);
  if (v === undefined || w === undefined) throw new Error("There are two variables.");
  expect(mayBeCutOff(program, { op: "+", left: v, right: v })).toBe(false);
  expect(mayBeCutOff(program, { op: "+", left: w, right: v })).toBe(true);
  expect(mayBeCutOff(program, { op: "-", left: { op: "%", left: w, right: v }, right: v })).toBe(false);
});
