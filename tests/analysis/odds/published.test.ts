import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { expectLength, flow, toCourse, toOdds } from "#analysis";
import { programOf } from "../../engine/harness.ts";
import { graphOf } from "./courseOf.ts";

/**
 * Models that others have published with their figures: the die of D. Knuth and A. Yao ("The complexity of nonuniform random number
 * generation", 1976), and Herman's ring of three, both with the results of the PRISM case studies (prismmodelchecker.org/casestudies/dice.php
 * and self-stabilisation.php); craps in C. Grinstead and J. Snell, "Introduction to Probability", American Mathematical Society 1997.
 */
test.each([
  ["knuthYaoDie", { one: 1 / 6, two: 1 / 6, three: 1 / 6, four: 1 / 6, five: 1 / 6, six: 1 / 6 }, 11 / 3],
  ["hermanOfThree", { stable: 1 }, 4 / 3],
  ["craps", { won: 244 / 495, lost: 251 / 495 }, 557 / 165],
])("the published figures of %s come out to the last digits", (name, odds, choices) => {
  const program = programOf(readFileSync(new URL(`published/${name}.yaml`, import.meta.url), "utf8"));
  const course = toCourse(graphOf(program));
  const found = flow(course);
  const { endings, error } = toOdds(course, found);
  expect(error).toBe(0);
  for (const [id, share] of Object.entries(odds))
    expect(endings[program.endings.findIndex((one) => one.id === id)]).toBeCloseTo(share, 14);
  expect(expectLength(course, found)?.choices).toBeCloseTo(choices, 13);
});
