import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bestLine,
  bestPlay,
  forceable,
  judgeChoices,
  regretsAt,
  solve,
  stateAt,
  toCourse,
  wayChoice,
  worthToSeat,
} from "#analysis";
import {
  compile,
  createReferee,
  formatChoice,
  type GameState,
  identify,
  isStuck,
  type Program,
  reachedEnding,
} from "#engine";
import { readScenario } from "#scenario";
import { last, programOf, scenarioAround } from "../../engine/harness.ts";
import { createDice } from "../../kernel/randomScenario.ts";
import { graphOf } from "../odds/courseOf.ts";
import { randomGame } from "../odds/randomGame.ts";
import { type RefereeGraph, refereeGraph, worthOf } from "../odds/refereeGraph.ts";
import { everyPlay, smallGame } from "../smallGame.ts";

/** By the referee's states what a seat can get at best: many rounds from the worst, until nothing changes. */
const bestByRounds = (
  { ways, states }: RefereeGraph,
  seat: string,
  worth: (state: GameState) => number,
  worst: number,
): readonly number[] => {
  let values = states.map(() => worst);
  for (let round = 0; round < 200_000; round++) {
    const next = states.map((state, index) => {
      const own = ways[index] ?? [];
      const made = own.filter(({ target }) => target >= 0);
      if (made.length === 0) return worth(state);
      const likely = own.find(({ odds }) => odds > 0);
      const isAsked = (likely?.seat ?? own[0]?.seat) === seat;
      if (isAsked) return Math.max(...made.filter((way) => way.seat === seat).map(({ target }) => values[target] ?? 0));
      const left = made.reduce((sum, { odds }) => sum - odds, 1);
      return made.reduce(
        (sum, { odds, target }) => sum + odds * (values[target] ?? 0),
        left > 1e-9 ? left * worth(state) : 0,
      );
    });
    const moved = next.reduce((most, value, index) => Math.max(most, value - (values[index] ?? 0)), 0);
    values = next;
    if (moved < 1e-13) break;
  }
  return values;
};

/** The least that a run which stops is worth to a seat, over the referee's states. */
const worstOf = ({ program, states, ways }: RefereeGraph, seat: string): number => {
  const stops = states.filter((_, index) => {
    const made = (ways[index] ?? []).filter(({ target }) => target >= 0);
    if (made.length === 0) return true;
    const asked = (ways[index] ?? []).find(({ odds }) => odds > 0)?.seat;
    return asked !== seat && made.reduce((sum, { odds }) => sum + odds, 0) < 1 - 1e-9;
  });
  return stops.length === 0 ? 0 : Math.min(...stops.map((state) => worthOf(program, seat, state)));
};

/** Compares the best values and the shares that can be forced in every state. Gives how many states there were. */
const expectBest = (program: Program, seat: string): number => {
  const byReferee = refereeGraph(program, 60);
  if (byReferee === undefined) return 0;
  const graph = graphOf(program);
  const play = bestPlay(graph, seat);
  if (play === undefined) throw new Error("it has values");
  const numbers = new Map(
    Array.from({ length: graph.states }, (_, state) => [identify(program, stateAt(graph, state)), state]),
  );
  const numberOf = (state: GameState): number => numbers.get(identify(program, state)) ?? -1;
  const expected = bestByRounds(byReferee, seat, (state) => worthOf(program, seat, state), worstOf(byReferee, seat));
  byReferee.states.forEach((state, index) => {
    expect(play.values[numberOf(state)]).toBeCloseTo(expected[index] ?? Number.NaN, 8);
    const best = expected[index] ?? Number.NaN;
    for (const { way, regret } of regretsAt(play, numberOf(state))) {
      const word = formatChoice(program, wayChoice(graph, play.course.ways, way));
      const target = byReferee.ways[index]?.find((one) => one.word === word)?.target ?? -1;
      expect(regret).toBeCloseTo(best - (expected[target] ?? Number.NaN), 8);
    }
  });
  for (const { ending, probability, isCertain } of forceable(graph, seat)) {
    const most = bestByRounds(byReferee, seat, (state) => (reachedEnding(program, state) === ending ? 1 : 0), 0)[0];
    expect(probability).toBeCloseTo(most ?? Number.NaN, 8);
    expect(isCertain).toBe((most ?? 0) > 1 - 1e-9);
  }
  const course = toCourse(graph);
  const worth = worthToSeat(course, seat);
  if (worth === undefined) throw new Error("it has values");
  const byPolicy = solve(course, { ...worth, floor: Math.min(worth.floor, worstOf(byReferee, seat)) }).values;
  for (let state = 0; state < graph.states; state++)
    expect(play.values[state] ?? 0).toBeGreaterThanOrEqual((byPolicy[state] ?? 0) - 1e-9);
  return graph.states;
};

test("the best play of random games, most of which go in circles, is that found by rounds over the referee's states", () => {
  let states = 0;
  const tape = fc.array(fc.nat(10_000), { minLength: 50, maxLength: 600, size: "max" });
  fc.assert(
    fc.property(tape, fc.constantFrom("japan", "us"), (numbers, seat) => {
      const { scenario } = readScenario(randomGame(createDice(numbers)));
      if (scenario !== undefined) states += expectBest(compile(scenario), seat);
    }),
    { numRuns: 100, seed: 21, endOnFailure: true },
  );
  expect(states).toBeGreaterThan(800);
});

/** A gamble, a sure thing that is nearly as good, and one that is worse than it everywhere. */
const gamble = programOf(
  scenarioAround(
    `crisis:
  start: first
  states:
    first: { decide: { seat: japan, prompt: P, options: { stay: { title: Stay, to: second }, wait: { title: Wait, do: { other: +1 }, to: second } } } }
    second:
      decide:
        seat: japan
        prompt: P
        options:
          risk: { title: Risk, to: draw }
          sure: { title: Sure, do: { score: +6 }, to: safe }
          waste: { title: Waste, do: { score: +5 }, to: safe }
          loop: { title: Once more, when: known, to: second }
    draw: { chance: { outcomes: { up: { title: Up, p: 3, do: { score: +10 }, to: safe }, down: { title: Down, p: 1, to: lost } } } }
    safe: { ending: { title: Safe, kind: success, text: Safe. } }
    lost: { ending: { title: Lost, kind: failure, text: Lost. } }`,
    "values:\n  japan: score\n",
  ),
);

test("best play says what each choice gives away, what it can force, and what is never best", () => {
  const graph = graphOf(gamble);
  const play = bestPlay(graph, "japan");
  if (play === undefined) throw new Error("it has values");
  const spell = (way: number): string => formatChoice(gamble, wayChoice(graph, play.course.ways, way));
  expect(play.values[0]).toBe(17.5);
  expect(bestLine(play).map(({ way }) => spell(way))).toEqual([
    "crisis.first=stay",
    "crisis.second=risk",
    "crisis.draw=up",
  ]);
  expect(
    judgeChoices(play).map(({ choice, beatenBy, ...judged }) => ({
      word: formatChoice(gamble, choice),
      beatenBy: beatenBy === undefined ? "" : formatChoice(gamble, beatenBy),
      ...judged,
    })),
  ).toEqual([
    { word: "crisis.first=stay", states: 1, best: 1, leastRegret: 0, mostRegret: 0, beatenBy: "" },
    { word: "crisis.first=wait", states: 1, best: 1, leastRegret: 0, mostRegret: 0, beatenBy: "" },
    { word: "crisis.second=risk", states: 2, best: 2, leastRegret: 0, mostRegret: 0, beatenBy: "" },
    {
      word: "crisis.second=sure",
      states: 2,
      best: 0,
      leastRegret: 1.5,
      mostRegret: 1.5,
      beatenBy: "crisis.second=risk",
    },
    {
      word: "crisis.second=waste",
      states: 2,
      best: 0,
      leastRegret: 2.5,
      mostRegret: 2.5,
      beatenBy: "crisis.second=risk",
    },
  ]);
  expect(forceable(graph, "japan")).toEqual([
    { ending: "safe", probability: 1, error: 0, isCertain: true },
    { ending: "lost", probability: 0.25, error: 0, isCertain: false },
  ]);
});

test("a seat can't do better by any plan of a small game than its best play does", () => {
  const program = smallGame("- never: hour < 0");
  const graph = graphOf(program);
  for (const { ending, probability } of forceable(graph, "us")) {
    const isReachable = everyPlay(createReferee(program)).some(
      ({ steps }) => reachedEnding(program, last(steps).state) === ending && !isStuck(program, last(steps).state),
    );
    expect(probability > 0).toBe(isReachable);
  }
  expect(bestPlay(graph, "us")).toBeUndefined();
});
