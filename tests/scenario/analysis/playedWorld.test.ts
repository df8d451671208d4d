import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { invariant } from "#base";
import { compile, createReferee } from "#engine";
import { readScenario } from "#scenario";
import type { World } from "../../../src/scenario/analysis/facts.ts";
import { declaredWorld, playedWorld } from "../../../src/scenario/analysis/toWorld.ts";
import { playByPolicy } from "../../engine/randomPlay.ts";

const scenarioIn = (file: string) => {
  const { scenario } = readScenario(readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8"));
  invariant(scenario !== undefined, `${file} is a scenario`);
  return scenario;
};

const canBe = ({ integers, choices }: World, id: string, value: number): boolean => {
  const range = integers.get(id);
  return range === undefined ? choices.get(id)?.has(value) === true : value >= range.low && value <= range.high;
};

test.each([
  "tests/fixtures/kitchenSink.yaml",
  "scenarios/harbour-incident/scenario.yaml",
  "scenarios/alliance-or-abandonment/scenario.yaml",
])("in %s no run leaves the values that effects can give", (file) => {
  const scenario = scenarioIn(file);
  const world = playedWorld(declaredWorld(scenario), scenario);
  const referee = createReferee(compile(scenario));
  for (let seed = 0; seed < 20; seed++) {
    for (const { state } of playByPolicy(referee, seed).steps) {
      const outside = scenario.variables.filter(({ id }, index) => !canBe(world, id, state.values[index] ?? 0));
      expect(outside.map(({ id }) => id)).toEqual([]);
    }
  }
});

test("a variable that no effect changes keeps its start, one that only grows stays above it", () => {
  const scenario = scenarioIn("tests/scenario/fixtures/conditions.yaml");
  const { integers, choices } = playedWorld(declaredWorld(scenario), scenario);
  expect(integers.get("dead")).toEqual({ low: 0, high: 0 });
  expect(integers.get("trust")).toEqual({ low: 4, high: 10 });
  expect(choices.get("diet")).toEqual(new Set([0, 2]));
  expect(choices.get("known")).toEqual(new Set([0]));
});
