import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compile, createReferee, formatChoice, type GameState, identify, legalChoices, type Program } from "#engine";
import { choiceOf, readState, STOP } from "#kernel";
import { readScenario } from "#scenario";
import { ladderText } from "../bench/ladder.ts";
import { programOf, readFixture } from "../engine/harness.ts";
import { playByPolicy } from "../engine/randomPlay.ts";
import { kernelOf } from "./kernelOf.ts";
import { randomRivals } from "./randomRivals.ts";
import { createDice, randomScenario } from "./randomScenario.ts";

type Compared = { readonly states: number; readonly transitions: number; readonly isWhole: boolean };

/**
 * Goes breadth first through the states that the referee finds, from the start and from those of some runs, so that late ones are among
 * them, `most` of them at most, and makes every legal choice in each by referee and kernel: they list the same choices, and come to the
 * same state or to none.
 */
const compareEvery = (program: Program, most: number, runs = 0): Compared => {
  const referee = createReferee(program);
  const kernel = kernelOf(program);
  const found: GameState[] = [];
  const known = new Set<string>();
  const find = (state: GameState): void => {
    const identity = identify(program, state);
    if (known.has(identity)) return;
    known.add(identity);
    found.push(state);
  };
  find(referee.start().state);
  for (let seed = 0; seed < runs; seed++) for (const { state } of playByPolicy(referee, seed).steps) find(state);
  let [next, transitions] = [0, 0];
  for (; next < found.length && next < most; next++) {
    const state = found[next];
    if (state === undefined || !kernel.hasStarted) break; // Rules that come to no rest leave nothing to choose.
    const choices = [...legalChoices(program, state)];
    kernel.place(state);
    kernel.restart();
    expect(readState(kernel)).toEqual(state);
    const listed = kernel.isAsking() ? kernel.list() : 0;
    expect(listedChoices(program, kernel, listed)).toEqual(choices.map((choice) => formatChoice(program, choice)));
    choices.forEach((choice, place) => {
      const step = referee.applyChoice(state, choice);
      kernel.restart();
      const stop = kernel.make(place);
      if ("refusal" in step) expect([step.refusal.code, stop]).toEqual(["loop", STOP.loop]);
      else {
        expect([stop, readState(kernel)]).toEqual([0, step.state]);
        find(step.state);
      }
      transitions++;
    });
  }
  return { states: next, transitions, isWhole: next === found.length };
};

const listedChoices = (program: Program, { listing }: ReturnType<typeof kernelOf>, count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => {
    const mask = listing.masks[place] ?? 0;
    const choice = choiceOf(program, listing.moves[place] ?? -1, (option) => ((mask >>> option) & 1) === 1);
    return formatChoice(program, choice);
  });

const shipped = (id: string): Program =>
  programOf(readFileSync(new URL(`../../scenarios/${id}/scenario.yaml`, import.meta.url), "utf8"));

test.each([
  ["the one with every construct", programOf(readFixture("kitchenSink.yaml")), 5000],
  ["harbour-incident", shipped("harbour-incident"), 3000],
])(
  "referee and kernel agree on every choice in every state that can come up: %s",
  { timeout: 300_000 },
  (_, program, least) => {
    const { isWhole, transitions } = compareEvery(program, 50_000);
    expect(isWhole).toBe(true);
    expect(transitions).toBeGreaterThan(least);
  },
);

test.each(["alliance-or-abandonment", "sarre-airlift"])(
  "referee and kernel agree on every choice in 500 states, early and late ones: %s",
  { timeout: 300_000 },
  (id) => {
    const { states, transitions } = compareEvery(shipped(id), 500, 4);
    expect(states).toBe(500);
    expect(transitions).toBeGreaterThan(1000);
  },
);

test("a ladder of twelve turns has 706 states, in which the two agree on all 1590 choices", () => {
  expect(compareEvery(programOf(ladderText(12)), 5000)).toEqual({ states: 706, transitions: 1590, isWhole: true });
});

test("referee and kernel agree on every choice in every state of charts that write one variable at once", {
  timeout: 300_000,
}, () => {
  let transitions = 0;
  fc.assert(
    fc.property(fc.array(fc.nat(10_000), { minLength: 80, maxLength: 80 }), (numbers) => {
      transitions += compareEvery(programOf(randomRivals(createDice(numbers))), 60).transitions;
    }),
    { numRuns: 30, seed: 2, endOnFailure: true },
  );
  expect(transitions).toBeGreaterThan(5000);
});

test("referee and kernel agree on every choice in every state of random scenarios, most of which are whole", {
  timeout: 900_000,
}, () => {
  let [transitions, whole, scenarios] = [0, 0, 0];
  fc.assert(
    fc.property(fc.array(fc.nat(10_000), { minLength: 50, maxLength: 600, size: "max" }), (numbers) => {
      const { scenario } = readScenario(randomScenario(createDice(numbers)));
      if (scenario === undefined) return;
      const compared = compareEvery(compile(scenario), 60);
      transitions += compared.transitions;
      scenarios++;
      if (compared.isWhole) whole++;
    }),
    { numRuns: 25, seed: 3, endOnFailure: true },
  );
  expect(whole).toBeGreaterThan(scenarios / 2);
  expect(transitions).toBeGreaterThan(300);
});
