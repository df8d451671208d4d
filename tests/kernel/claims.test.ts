import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { invariant } from "#base";
import { type ChoiceMade, compile, createReferee, judgeStep, type Program, parseChoice, type Step } from "#engine";
import { choiceOf, compileKernel, type Kernel, loadKernel } from "#kernel";
import { readScenario, type Scenario } from "#scenario";
import { withEveryClaim } from "./everyClaim.ts";
import { createDice, randomScenario } from "./randomScenario.ts";

const MOST_PLIES = 25;
const tape = fc.array(fc.nat(10_000), { minLength: 50, maxLength: 600, size: "max" });

const judgingKernelOf = (program: Program): Kernel => {
  const compiled = compileKernel(program, { judgesTexts: true });
  if ("unsupported" in compiled) throw new Error(compiled.unsupported);
  return loadKernel(compiled);
};

/** What was shown, and what of that was false, as the referee has it. */
const byReferee = (program: Program, step: Step, made?: ChoiceMade) => {
  const shown = judgeStep(program, step, made);
  const claims = (list: typeof shown): readonly number[] =>
    [...new Set(list.map(({ claim }) => claim))].toSorted((a, b) => a - b);
  return { shown: claims(shown), refuted: claims(shown.filter(({ isTrue }) => !isTrue)) };
};

/** The same as the kernel has it, of the last step; it begins afresh with the next. */
const byKernel = (kernel: Kernel) => {
  const shown = [...kernel.shown].flatMap((one, claim) => (one === 1 ? [claim] : []));
  kernel.shown.fill(0);
  return { shown, refuted: kernel.takeRefutations(false).toSorted((a, b) => a - b) };
};

/** Plays by the kernel and has the referee make the same choices; gives how often a text was shown, and was false. */
const expectEqual = (scenario: Scenario): { readonly shown: number; readonly refuted: number } => {
  const program = compile(scenario);
  const referee = createReferee(program, { keepsMicrosteps: true });
  const kernel = judgingKernelOf(program);
  let counts = { shown: 0, refuted: 0 };
  const count = ({ shown, refuted }: ReturnType<typeof byKernel>): void => {
    counts = { shown: counts.shown + shown.length, refuted: counts.refuted + refuted.length };
  };
  if (kernel.hasStarted) {
    const first = byKernel(kernel);
    expect(first).toEqual(byReferee(program, referee.start()));
    count(first);
  }
  for (let seed = 0; seed < 4; seed++) {
    kernel.seed(seed);
    kernel.follow(seed % 2 === 0 ? {} : { one: "plan" });
    kernel.restart();
    let { state } = referee.start();
    for (let ply = 0; ply < MOST_PLIES && kernel.hasStarted && kernel.isAsking(); ply++) {
      const transition = kernel.ply();
      if (transition < 0) {
        byKernel(kernel);
        break;
      }
      const choice = choiceOf(program, transition, (option) => kernel.chosen[option] === 1);
      const step = referee.applyChoice(state, choice);
      if ("refusal" in step) throw new Error(step.refusal.code);
      const told = byKernel(kernel);
      expect(told).toEqual(byReferee(program, step, { before: state, choice }));
      count(told);
      ({ state } = step);
    }
  }
  return counts;
};

test("kernel and machine show the same texts of random scenarios, and find the same ones false", {
  timeout: 900_000,
}, () => {
  let [scenarios, shown, refuted] = [0, 0, 0];
  fc.assert(
    fc.property(tape, (numbers) => {
      const { scenario } = readScenario(randomScenario(createDice(numbers)));
      if (scenario === undefined) return;
      scenarios++;
      const counts = expectEqual(withEveryClaim(scenario, createDice(numbers.toReversed())));
      shown += counts.shown;
      refuted += counts.refuted;
    }),
    { numRuns: 50, seed: 20270402 },
  );
  expect(scenarios).toBeGreaterThan(30);
  expect(shown).toBeGreaterThan(3_000);
  expect(refuted).toBeGreaterThan(1_000);
});

test("and of the scenario that uses every construct", () => {
  const { scenario } = readScenario(readFileSync("tests/fixtures/kitchenSink.yaml", "utf8"));
  invariant(scenario !== undefined, "the kitchen sink is sound");
  for (let seed = 1; seed <= 5; seed++) {
    const numbers = Array.from({ length: 2_000 }, (_, index) => (index * 7_919 * seed) % 10_007);
    expect(expectEqual(withEveryClaim(scenario, createDice(numbers))).shown).toBeGreaterThan(100);
  }
});

describe("an inject", () => {
  test("is judged by the referee, which alone plays it", () => {
    const { scenario } = readScenario(readFileSync("tests/fixtures/kitchenSink.yaml", "utf8"));
    invariant(scenario !== undefined, "the kitchen sink is sound");
    const program = compile({
      ...scenario,
      claims: [
        {
          path: "injects.cable_cut.news",
          shown: { kind: "inject", inject: "cable_cut" },
          holds: { kind: "flag", id: "plan_known" },
          source: "plan_known",
          line: 1,
        },
      ],
    });
    const referee = createReferee(program, { keepsMicrosteps: true });
    let step: Step = referee.start();
    for (const word of ["stances.south=bold", "weather.front=sun", "white_cell!cable_cut"]) {
      const choice = parseChoice(program, word);
      invariant(choice !== undefined, "it is a choice");
      const before = step.state;
      const next = referee.applyChoice(before, choice);
      if ("refusal" in next) throw new Error(next.refusal.code);
      step = next;
      const expected = choice.kind === "inject" ? [[0, true]] : [];
      expect(judgeStep(program, step, { before, choice }).map(({ claim, isTrue }) => [claim, isTrue])).toEqual(
        expected,
      );
    }
  });
});
