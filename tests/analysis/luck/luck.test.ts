import fc from "fast-check";
import { expect, test } from "vitest";
import { estimatesAt, type PlayedLine, type Split, splitResult, valuesAlong } from "#analysis";
import {
  type Choice,
  compile,
  createReferee,
  identify,
  isStuck,
  legalChoices,
  type Program,
  parseChoice,
  type Referee,
  reachedEnding,
} from "#engine";
import { visitsIn } from "#replay";
import { readScenario } from "#scenario";
import { apply, last, programOf, readFixture } from "../../engine/harness.ts";
import { playByPolicy } from "../../engine/randomPlay.ts";
import { kernelOf } from "../../kernel/kernelOf.ts";
import { createDice, type Dice } from "../../kernel/randomScenario.ts";
import { toEnd } from "../odds/courseOf.ts";
import { randomGame } from "../odds/randomGame.ts";
import { refereeGraph, solveByElimination, worthOf } from "../odds/refereeGraph.ts";

/** Any legal choices, for at most so many plies. */
const playAny = (referee: Referee, dice: Dice, most: number): PlayedLine => {
  const { program } = referee;
  const choices: Choice[] = [];
  const states = [referee.start().state];
  while (choices.length < most && !isStuck(program, last(states))) {
    const legal = [...legalChoices(program, last(states))];
    const choice = legal[dice(Math.max(1, legal.length))];
    const step = choice === undefined ? undefined : referee.applyChoice(last(states), choice);
    if (choice === undefined || step === undefined || "refusal" in step) break;
    choices.push(choice);
    states.push(step.state);
  }
  return { choices, states };
};

const sumOf = ({ start, terms }: Split): number => terms.reduce((sum, { amount }) => sum + amount, start);

const splitExactly = (program: Program, line: PlayedLine, seat: string, best?: string): Split => {
  const request = {
    measure: { kind: "value", seat } as const,
    mostBytes: 1e9,
    ...(best === undefined ? {} : { best }),
  };
  const along = toEnd(valuesAlong(kernelOf(program), line, request));
  if (along === undefined) throw new Error("there is memory enough");
  return splitResult(line.choices, along.values);
};

test("a result is its start, decisions and luck, each what the referee's states are worth by elimination", () => {
  const tape = fc.array(fc.nat(10_000), { minLength: 200, maxLength: 600, size: "max" });
  let [terms, ended] = [0, 0];
  fc.assert(
    fc.property(tape, (numbers) => {
      const dice = createDice(numbers);
      const { scenario } = readScenario(randomGame(dice));
      if (scenario === undefined) return;
      const program = compile(scenario);
      const byReferee = refereeGraph(program, 60);
      if (byReferee === undefined) return;
      const line = playAny(createReferee(program), dice, 12);
      const split = splitExactly(program, line, "japan");
      expect(Math.abs(sumOf(split) - split.result)).toBeLessThan(1e-9);
      expect(Math.abs(split.sums.reduce((sum, { amount }) => sum + amount, split.start) - split.result)).toBeLessThan(
        1e-9,
      );
      const isOver = reachedEnding(program, last(line.states)) !== undefined;
      if (isOver) expect(split.result).toBe(worthOf(program, "japan", last(line.states)));
      if (isOver) ended++;
      const worths = byReferee.states.map((state) => worthOf(program, "japan", state));
      const numberOf = (place: number): number => {
        const name = identify(program, line.states[place] ?? last(line.states));
        return byReferee.states.findIndex((state) => identify(program, state) === name);
      };
      const stops = worths.filter((_, state) => (byReferee.ways[state] ?? []).every(({ target }) => target < 0));
      const exact = solveByElimination(
        byReferee,
        (state) => worthOf(program, "japan", state),
        stops.length === 0 ? 0 : Math.min(...stops),
      );
      split.terms.forEach(({ before, after, amount }, index) => {
        expect(before).toBeCloseTo(exact[numberOf(index)] ?? Number.NaN, 8);
        expect(after).toBeCloseTo(exact[numberOf(index + 1)] ?? Number.NaN, 8);
        expect(amount).toBe(after - before);
        terms++;
      });
    }),
    { numRuns: 60, seed: 31, endOnFailure: true },
  );
  expect(terms).toBeGreaterThan(150);
  expect(ended).toBeGreaterThan(10);
});

test("with injects, too, all terms add up, and each says whose it is", () => {
  const program = programOf(readFixture("kitchenSink.yaml"));
  const referee = createReferee(program);
  let injects = 0;
  for (let seed = 0; seed < 12; seed++) {
    const { run, steps } = playByPolicy(referee, seed);
    const at = steps.findIndex(({ state }) => state.hour >= 12 && reachedEnding(program, state) === undefined);
    if (at < 0) continue;
    const words = run.plies.slice(0, at).map(({ choice }) => choice);
    const states = steps.slice(0, at + 1).map(({ state }) => state);
    states.push(apply(referee, last(states), "white_cell!cable_cut").state);
    const choices = [...words, "white_cell!cable_cut"].flatMap((word) => parseChoice(program, word) ?? []);
    const split = splitExactly(program, { choices, states }, "north");
    expect(Math.abs(sumOf(split) - split.result)).toBeLessThan(1e-9);
    expect(split.terms.at(-1)).toMatchObject({ kind: "inject", seat: "white_cell", ply: choices.length });
    injects++;
  }
  expect(injects).toBeGreaterThan(3);
});

test("measured against best play, no decision of the seat gains anything, and what it gives away is its regret", () => {
  const program = programOf(readFixture("kitchenSink.yaml"));
  const referee = createReferee(program);
  let lost = 0;
  for (let seed = 0; seed < 5; seed++) {
    const { run, steps } = playByPolicy(referee, seed);
    const choices = run.plies.flatMap(({ choice }) => parseChoice(program, choice) ?? []);
    const line = { choices, states: steps.map(({ state }) => state) };
    const split = splitExactly(program, line, "north", "north");
    expect(Math.abs(sumOf(split) - split.result)).toBeLessThan(1e-9);
    for (const { seat, amount } of split.terms) {
      if (seat === "north") expect(amount).toBeLessThan(1e-9);
      if (seat === "north" && amount < -0.01) lost++;
    }
  }
  expect(lost).toBeGreaterThan(3);
});

test("from runs, what can be expected lies about where it is exactly, and is exact where the run is over", () => {
  const program = programOf(readFixture("kitchenSink.yaml"));
  const { run, steps } = playByPolicy(createReferee(program), 3);
  const choices = run.plies.flatMap(({ choice }) => parseChoice(program, choice) ?? []);
  const states = steps.map(({ state }) => state);
  const measure = { kind: "ending", ending: run.ending ?? "" } as const;
  const exact = toEnd(valuesAlong(kernelOf(program), { choices, states }, { measure, mostBytes: 1e9 }));
  const places = states.map((state, ply) => ({ state, visits: visitsIn(program, run.plies.slice(0, ply)) }));
  const found = toEnd(estimatesAt(kernelOf(program), places, { measure, seed: 1, runs: 2_000 }));
  expect(found?.at(-1)).toEqual({ mean: 1, margin: 0 });
  // Twice the interval of 95 % is left by one estimate in 10,000.
  found?.forEach(({ mean, margin }, ply) => {
    expect(Math.abs(mean - (exact?.values[ply] ?? Number.NaN))).toBeLessThanOrEqual(2 * margin + 1e-9);
  });
});

test("without memory for the graph there are no exact values", () => {
  const program = programOf(readFixture("kitchenSink.yaml"));
  const line = { choices: [], states: [createReferee(program).start().state] };
  const request = { measure: { kind: "value", seat: "north" } as const, mostBytes: 60_000 };
  expect(toEnd(valuesAlong(kernelOf(program), line, request))).toBeUndefined();
});
