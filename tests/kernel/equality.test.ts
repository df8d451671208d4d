import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createReferee, formatChoice, type Program } from "#engine";
import { ladderText } from "../bench/ladder.ts";
import { programOf, readFixture } from "../engine/harness.ts";
import { playByPolicy } from "../engine/randomPlay.ts";
import { kernelOf, playByKernel } from "./kernelOf.ts";

const readScenarioFile = (id: string): string =>
  readFileSync(new URL(`../../scenarios/${id}/scenario.yaml`, import.meta.url), "utf8");

const CASES: readonly (readonly [string, () => Program, number])[] = [
  ["the one with every construct", () => programOf(readFixture("kitchenSink.yaml")), 300],
  ["harbour-incident", () => programOf(readScenarioFile("harbour-incident")), 100],
  ["alliance-or-abandonment", () => programOf(readScenarioFile("alliance-or-abandonment")), 40],
  ["the ladder", () => programOf(ladderText()), 100],
  ["a long ladder", () => programOf(ladderText(60)), 50],
];

describe.each(CASES)("the kernel on %s", (_, read, runs) => {
  const program = read();
  const referee = createReferee(program);
  const kernel = kernelOf(program);

  test.each([undefined, ...program.policies.map(({ id }) => id)])(
    "makes the referee's choices and comes to its states, by policy %s",
    (policy) => {
      for (let seed = 0; seed < runs; seed++) {
        const { run, steps } = playByPolicy(referee, seed, policy);
        const played = playByKernel(kernel, seed, policy);
        expect(played.choices.map((choice) => formatChoice(program, choice))).toEqual(
          run.plies.map(({ choice }) => choice),
        );
        expect(played.states).toEqual(steps.map(({ state }) => state));
        expect(played.ending).toBe(run.ending);
      }
    },
  );
});
