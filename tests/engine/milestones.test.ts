import { expect, test } from "vitest";
import { createReferee, milestonesReached } from "#engine";
import { playWords, programOf, scenarioAround } from "./harness.ts";

const BARE = scenarioAround(`main:
  start: asked
  states:
    asked: { decide: { seat: japan, prompt: What?, options: { go: { title: Go, do: { score: +1 }, takes: 5h, to: mid } } } }
    mid: { after: { 2h: asked, 9h: end } }
    end: { ending: { title: End, kind: mixed, text: End. } }`);
const program = programOf(`${BARE.trimEnd()}
milestones:
  begun: { title: Begun, state: main.asked }
  under_way: { title: Under way, state: main.mid }
  twice: { title: Twice, when: score >= 12 }
`);

test("a milestone is reached once, with the first entry of its state or where its condition first holds at rest", () => {
  const steps = playWords(createReferee(program), ["main.asked=go", "main.asked=go", "main.asked=go"]);
  expect(milestonesReached(program, steps)).toEqual([
    { milestone: 0, plies: 0, hour: 0 },
    { milestone: 1, plies: 1, hour: 5 },
    { milestone: 2, plies: 2, hour: 14 },
  ]);
});

test("milestones leave the hash of the rules as it is", () => {
  expect(programOf(BARE).milestones).toEqual([]);
  expect(programOf(BARE).hash).toBe(program.hash);
});
