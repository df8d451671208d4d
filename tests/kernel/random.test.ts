import fc from "fast-check";
import { expect, test } from "vitest";
import { compile, createReferee, formatChoice, type Program, type Referee } from "#engine";
import { STOP } from "#kernel";
import { nextMove, record, startRun } from "#replay";
import { readScenario } from "#scenario";
import { programOf } from "../engine/harness.ts";
import { kernelOf, playByKernel } from "./kernelOf.ts";
import { randomRivals } from "./randomRivals.ts";
import { createDice, NASTY, randomScenario } from "./randomScenario.ts";

const MOST_PLIES = 25;
const tape = fc.array(fc.nat(10_000), { minLength: 50, maxLength: 600, size: "max" });

/** A run by policies as far as it goes: its choices, states, and why it stopped. */
const playByReferee = (referee: Referee, seed: number, policy: string) => {
  const seats = Object.fromEntries(referee.program.seats.map((seat) => [seat, { by: "policy", policy } as const]));
  let { run, step } = startRun(referee, { seed, seats });
  const states = [step.state];
  const stopped = (stop: number | undefined) => ({ choices: run.plies.map(({ choice }) => choice), states, stop });
  while (run.plies.length < MOST_PLIES) {
    const move = nextMove(referee.program, run, step.state);
    if (move?.kind !== "automatic") return stopped(run.ending === undefined ? STOP.stuck : undefined);
    const recorded = record(referee, run, step.state, move);
    if ("refusal" in recorded) return stopped(recorded.refusal.code === "loop" ? STOP.loop : STOP.refused);
    ({ run, step } = recorded);
    states.push(step.state);
  }
  if (run.ending !== undefined) return stopped(undefined);
  return stopped(nextMove(referee.program, run, step.state) === undefined ? STOP.stuck : STOP.tooLong);
};

const expectEqual = (program: Program): number => {
  const referee = createReferee(program);
  const kernel = kernelOf(program);
  let plies = 0;
  for (let seed = 0; seed < 6; seed++) {
    const policy = seed % 2 === 0 ? "plan" : "none";
    const expected = playByReferee(referee, seed, policy);
    const played = playByKernel(kernel, seed, policy, MOST_PLIES);
    expect(played.choices.map((choice) => formatChoice(program, choice))).toEqual(expected.choices);
    expect(played.states).toEqual(expected.states);
    expect(played.stop).toBe(expected.stop);
    plies += expected.choices.length;
  }
  return plies;
};

test("kernel and machine play random scenarios alike, choice by choice and state by state", {
  timeout: 900_000,
}, () => {
  let [scenarios, plies] = [0, 0];
  fc.assert(
    fc.property(tape, (numbers) => {
      const text = randomScenario(createDice(numbers));
      const { scenario } = readScenario(text);
      if (scenario === undefined) return;
      scenarios++;
      plies += expectEqual(compile(scenario));
    }),
    { numRuns: 100, seed: 1, endOnFailure: true },
  );
  expect(scenarios).toBeGreaterThan(40);
  expect(plies).toBeGreaterThan(1000);
});

test("kernel and machine agree at the ends of the numbers, with three seats, deep states and signals that breed signals", {
  timeout: 900_000,
}, () => {
  let [scenarios, plies] = [0, 0];
  fc.assert(
    fc.property(tape, (numbers) => {
      const { scenario } = readScenario(randomScenario(createDice(numbers, NASTY)));
      if (scenario === undefined) return;
      scenarios++;
      plies += expectEqual(compile(scenario));
    }),
    { numRuns: 40, seed: 2, endOnFailure: true },
  );
  expect(scenarios).toBeGreaterThan(20);
  expect(plies).toBeGreaterThan(500);
});

test("kernel and machine take what several charts do at once in file order, however late each came to it", () => {
  let plies = 0;
  fc.assert(
    fc.property(fc.array(fc.nat(10_000), { minLength: 80, maxLength: 80 }), (numbers) => {
      plies += expectEqual(programOf(randomRivals(createDice(numbers))));
    }),
    { numRuns: 60, seed: 1, endOnFailure: true },
  );
  expect(plies).toBeGreaterThan(1000);
});
