import fc from "fast-check";
import { expect, test } from "vitest";
import { exploreStates, type StateGraph, stateAt, wayChoice } from "#analysis";
import { compile, createReferee, formatChoice, identify, type Program } from "#engine";
import { readScenario } from "#scenario";
import { ladderText } from "../../bench/ladder.ts";
import { programOf, readFixture } from "../../engine/harness.ts";
import { kernelOf } from "../../kernel/kernelOf.ts";
import { createDice, randomScenario } from "../../kernel/randomScenario.ts";
import { exploreByReferee } from "./exploreByReferee.ts";

const toEnd = <Result>(walk: Generator<unknown, Result>): Result => {
  for (;;) {
    const { value, done } = walk.next();
    if (done === true) return value;
  }
};

const exploreByKernel = (program: Program, mostBytes = 1e9): StateGraph =>
  toEnd(exploreStates(kernelOf(program), { mostBytes, keepsWays: true }));

/** Gives how many ways were compared. */
const expectEqual = (program: Program, most: number): number => {
  const expected = exploreByReferee(createReferee(program), most);
  const graph = exploreByKernel(program, 4e7);
  const { ways } = graph;
  if (ways === undefined) throw new Error("the ways were asked for");
  if (expected.isComplete) {
    expect(graph.isComplete).toBe(true);
    expect({ states: graph.states, ways: graph.transitions }).toEqual({
      states: expected.identities.length,
      ways: expected.targets.length,
    });
  }
  const states = Math.min(graph.followed, expected.offsets.length - 1);
  const count = Math.min(ways.offsets[states] ?? 0, expected.offsets[states] ?? 0);
  expect(Array.from({ length: states }, (_, state) => identify(program, stateAt(graph, state)))).toEqual(
    expected.identities.slice(0, states),
  );
  expect([...ways.targets.subarray(0, count)]).toEqual(expected.targets.slice(0, count));
  expect(Array.from({ length: count }, (_, way) => formatChoice(program, wayChoice(graph, ways, way)))).toEqual(
    expected.words.slice(0, count),
  );
  return count;
};

test.each([
  ["the ladder", programOf(ladderText(12))],
  ["the one with every construct", programOf(readFixture("kitchenSink.yaml"))],
])("the kernel finds the referee's states and ways, in its order: %s", (_, program) => {
  expect(expectEqual(program, 3_000)).toBeGreaterThan(500);
});

test("the kernel finds the referee's states and ways in random scenarios", { timeout: 900_000 }, () => {
  let ways = 0;
  const tape = fc.array(fc.nat(10_000), { minLength: 50, maxLength: 600, size: "max" });
  fc.assert(
    fc.property(tape, (numbers) => {
      const { scenario } = readScenario(randomScenario(createDice(numbers)));
      if (scenario !== undefined) ways += expectEqual(compile(scenario), 200);
    }),
    { numRuns: 60, seed: 7, endOnFailure: true },
  );
  expect(ways).toBeGreaterThan(2_000);
});

test("a search without memory for all states says so, and keeps what it has found", () => {
  const graph = exploreByKernel(programOf(ladderText(2_000)), 200_000);
  expect(graph).toMatchObject({ isComplete: false, limit: "memory" });
  expect(graph.followed).toBeGreaterThan(1_000);
  expect(graph.bytes.states + graph.bytes.ways).toBeLessThan(200_000 + 100_000);
});
