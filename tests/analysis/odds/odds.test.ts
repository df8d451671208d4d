import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  componentsOf,
  flow,
  type Odds,
  type StateGraph,
  solve,
  stateAt,
  toCourse,
  toOdds,
  valuesAtEnd,
  worthOfEnding,
  worthToSeat,
} from "#analysis";
import { compile, identify, type Program, reachedEnding } from "#engine";
import { readScenario } from "#scenario";
import { ladderText } from "../../bench/ladder.ts";
import { programOf, readFixture, scenarioAround } from "../../engine/harness.ts";
import { createDice, randomScenario } from "../../kernel/randomScenario.ts";
import { smallGame } from "../smallGame.ts";
import { graphOf } from "./courseOf.ts";
import { randomGame } from "./randomGame.ts";
import { type RefereeGraph, refereeGraph, solveByElimination, worthOf } from "./refereeGraph.ts";
import { weighPlays } from "./weighPlays.ts";

const oddsOf = (graph: StateGraph, from = 0): Odds => {
  const course = toCourse(graph);
  return toOdds(course, flow(course, { from }));
};

const sumOf = ({ endings, deadEnd, refused, endless, unknown }: Odds): number =>
  endings.reduce((sum, share) => sum + share, deadEnd + refused + endless + unknown);

/** The circle of chance that is left with 1 in 1,000 each time round, towards one of two endings. */
const circle = programOf(
  scenarioAround(`crisis:
  start: ask
  states:
    ask: { decide: { seat: japan, prompt: Go?, options: { go: { title: Go, to: one } } } }
    one: { chance: { outcomes: { on: { title: On, p: 999, to: two }, out: { title: Out, p: 1, to: over } } } }
    two: { chance: { outcomes: { back: { title: Back, p: 999, to: one }, stay: { title: Stay, p: 500, to: two }, lost: { title: Lost, p: 1, to: lost } } } }
    over: { ending: { title: Over, kind: success, text: Over. } }
    lost: { ending: { title: Lost, kind: failure, text: Lost. } }`),
);

describe("exact odds", () => {
  test("of the ladder of twelve turns are those of every play of it", () => {
    const graph = graphOf(programOf(ladderText(12)));
    const { endings, ...others } = oddsOf(graph);
    const ids = graph.kernel.program.endings.map(({ id }) => id);
    expect(Object.fromEntries(ids.map((id, index) => [id, endings[index]?.toFixed(6)]))).toEqual(ladderByHand(12));
    expect(others).toEqual({ deadEnd: 0, refused: 0, endless: 0, unknown: 0, error: 0 });
  });

  test.each([undefined, "rash"])("of a small game are the sums over all its plays, by policy %s", (policy) => {
    const program = smallGame("- never: hour < 0");
    const plays = weighPlays(program, policy);
    const graph = graphOf(program, { japan: policy, us: policy });
    const course = toCourse(graph);
    const found = toOdds(course, flow(course));
    program.endings.forEach(({ id }, ending) => {
      const own = plays.filter(({ state }) => reachedEnding(program, state) === id);
      expect(found.endings[ending]).toBeCloseTo(
        own.reduce((sum, { odds }) => sum + odds, 0),
        12,
      );
    });
    const stopped = plays.filter(({ state }) => reachedEnding(program, state) === undefined);
    expect(found.deadEnd + found.refused).toBeCloseTo(
      stopped.reduce((sum, { odds }) => sum + odds, 0),
      12,
    );
    expect(stopped.length).toBeGreaterThan(0);
    valuesAtEnd(graph, flow(course)).forEach(({ values }, variable) => {
      for (const { value, probability } of values) {
        const own = plays.filter(({ state }) => state.values[variable] === value);
        expect(probability).toBeCloseTo(
          own.reduce((sum, { odds }) => sum + odds, 0),
          12,
        );
      }
    });
  });

  test("go round a circle until a bound that is stated", () => {
    const { endings, error } = oddsOf(graphOf(circle));
    // From `one`: over = 1/1000 + 999/1000 · 999/1000 · over.
    const over = 0.001 / (1 - 0.999 * 0.999);
    expect(error).toBeLessThan(1e-14);
    expect(endings[0]).toBeCloseTo(over, 11);
    expect(endings[1]).toBeCloseTo(1 - over, 11);
  });

  test("say how likely a run never ends", () => {
    const program = programOf(
      scenarioAround(`crisis:
  start: ask
  states:
    ask: { decide: { seat: japan, prompt: Go?, options: { go: { title: Go, to: one } } } }
    one: { chance: { outcomes: { on: { title: On, p: 1, to: ring }, out: { title: Out, p: 3, to: over } } } }
    ring: { chance: { outcomes: { go: { title: Go, p: 1, to: round } } } }
    round: { chance: { outcomes: { go: { title: Go, p: 1, to: ring }, stay: { title: Stay, p: 1, to: round } } } }
    over: { ending: { title: Over, kind: success, text: Over. } }`),
    );
    expect(oddsOf(graphOf(program))).toMatchObject({ endings: [0.75], endless: 0.25, error: 0 });
  });

  test("of a graph that isn't complete leave open what lies beyond it", () => {
    const graph = graphOf(programOf(ladderText(200)), {}, 150_000);
    const odds = oddsOf(graph);
    expect(graph.isComplete).toBe(false);
    expect(odds.unknown).toBeGreaterThan(0);
    expect(sumOf(odds)).toBeCloseTo(1, 12);
  });
});

/** What the ladder's rules give, by its own few lines: the probabilities of its endings to six places. */
const ladderByHand = (turns: number): Readonly<Record<string, string>> => {
  const shares = { war: 0, collapse: 0, settled: 0 };
  let states = new Map([["3 5", 1]]);
  for (let turn = 1; turn <= turns; turn++) {
    const next = new Map<string, number>();
    for (const [name, share] of states) {
      const [escalation = 0, support = 0] = name.split(" ").map(Number);
      for (const [up, more] of [
        [1, 0],
        [0, escalation < 5 ? 1 : 0],
        [-1, -1],
      ] as const) {
        const now = clamp(escalation + up);
        const left = clamp(clamp(support + more) - (now >= 6 ? 1 : 0));
        if (now === 10) shares.war += share / 3;
        else if (left === 0) shares.collapse += share / 3;
        else next.set(`${now} ${left}`, (next.get(`${now} ${left}`) ?? 0) + share / 3);
      }
    }
    states = next;
  }
  for (const share of states.values()) shares.settled += share;
  return Object.fromEntries(Object.entries(shares).map(([id, share]) => [id, share.toFixed(6)]));
};

const clamp = (value: number): number => Math.min(10, Math.max(0, value));

/** The graph's number of each of the referee's states. */
const numbering = (graph: StateGraph, { program, states }: RefereeGraph): readonly number[] => {
  const numbers = new Map(
    Array.from({ length: graph.states }, (_, state) => [identify(program, stateAt(graph, state)), state]),
  );
  return states.map((state) => numbers.get(identify(program, state)) ?? -1);
};

/** Compares what every state is worth, and where runs from the start stop, with elimination. Gives how many states there were. */
const expectExact = (program: Program, policies: Readonly<Record<string, string>>): number => {
  const byReferee = refereeGraph(program, 80, policies);
  if (byReferee === undefined) return 0;
  const graph = graphOf(program, policies);
  const course = toCourse(graph);
  const components = componentsOf(course);
  const numbers = numbering(graph, byReferee);
  const found = toOdds(course, flow(course, { components }));
  expect(sumOf(found)).toBeCloseTo(1, 9);
  program.endings.forEach(({ id }, ending) => {
    const expected = solveByElimination(byReferee, (state) => (reachedEnding(program, state) === id ? 1 : 0), 0);
    const { values, error } = solve(course, worthOfEnding(course, ending), { components });
    expect(error).toBeLessThan(1e-11);
    expected.forEach((value, state) => {
      expect(values[numbers[state] ?? -1]).toBeCloseTo(value, 9);
    });
    expect(found.endings[ending]).toBeCloseTo(expected[0] ?? Number.NaN, 9);
  });
  return graph.states;
};

describe("exact odds agree with elimination over the referee's states", () => {
  test("of a circle", () => {
    expect(expectExact(circle, {})).toBe(5);
  });

  const tape = fc.array(fc.nat(10_000), { minLength: 50, maxLength: 600, size: "max" });

  test("of random games, most of which go in circles", () => {
    let states = 0;
    fc.assert(
      fc.property(tape, fc.boolean(), (numbers, isRash) => {
        const { scenario } = readScenario(randomGame(createDice(numbers)));
        if (scenario !== undefined) states += expectExact(compile(scenario), isRash ? { japan: "rash" } : {});
      }),
      { numRuns: 100, seed: 12, endOnFailure: true },
    );
    expect(states).toBeGreaterThan(1_000);
  });

  test("of random scenarios with every construct", { timeout: 900_000 }, () => {
    let states = 0;
    fc.assert(
      fc.property(tape, fc.boolean(), (numbers, isPlanned) => {
        const { scenario } = readScenario(randomScenario(createDice(numbers)));
        if (scenario !== undefined) states += expectExact(compile(scenario), isPlanned ? { one: "plan" } : {});
      }),
      { numRuns: 25, seed: 14, endOnFailure: true },
    );
    expect(states).toBeGreaterThan(30);
  });
});

test("forwards from the start and backwards from the ends, the odds are the same", () => {
  const course = toCourse(graphOf(programOf(readFixture("kitchenSink.yaml"))));
  const components = componentsOf(course);
  const found = toOdds(course, flow(course, { components }));
  expect(course.graph.isComplete).toBe(true);
  expect(sumOf(found)).toBeCloseTo(1, 12);
  found.endings.forEach((share, ending) => {
    expect(solve(course, worthOfEnding(course, ending), { components }).values[0]).toBeCloseTo(share, 12);
  });
});

test("what a seat gets is the sum over all plays, and a run that never ends counts as the worst that stops", () => {
  const text = scenarioAround(
    `crisis:
  start: ask
  states:
    ask: { decide: { seat: japan, prompt: Go?, options: { go: { title: Go, to: one } } } }
    one: { chance: { outcomes: { up: { title: Up, p: 1, do: { score: +5 }, to: one }, on: { title: On, p: 2, to: ring }, out: { title: Out, p: 1, to: over } } } }
    ring: { chance: { outcomes: { go: { title: Go, p: 1, to: ring } } } }
    over: { ending: { title: Over, kind: success, text: Over. } }`,
    "values:\n  japan: score\n",
  );
  const program = programOf(text);
  const course = toCourse(graphOf(program));
  const worth = worthToSeat(course, "japan");
  const byReferee = refereeGraph(program, 80);
  if (worth === undefined || byReferee === undefined) throw new Error("it is small, and has values");
  const expected = solveByElimination(byReferee, (state) => worthOf(program, "japan", state), 10);
  expect(solve(course, worth).values[0]).toBeCloseTo(expected[0] ?? Number.NaN, 10);
  expect(worthToSeat(course, "us")).toBeUndefined();
});
