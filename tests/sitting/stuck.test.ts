import { expect, test } from "vitest";
import { createReferee, type Referee, type Step } from "#engine";
import { nextMove, startRun, whyUnplayable } from "#replay";
import { createTeller, type SittingView, toSittingView } from "#sitting";
import { programOf, scenarioAround } from "../engine/harness.ts";

const END = "end: { ending: { title: End, kind: mixed, text: The end. } }";

const opened = (
  charts: string,
): { readonly referee: Referee; readonly step: Step; readonly view: SittingView; readonly moves: boolean } => {
  const referee = createReferee(programOf(scenarioAround(charts)));
  const { run, step } = startRun(referee, { seed: 1, seats: { japan: { by: "person" } } });
  const view = toSittingView(createTeller(referee.program, "japan"), { referee, run, steps: [step], seat: "japan" });
  return { referee, step, view, moves: nextMove(referee.program, run, step.state) !== undefined };
};

test.each([
  ["every option is locked", "options: { go: { title: Go, when: score > 10, to: end } }"],
  [
    "fewer options are legal than have to be chosen",
    "choose: 2..2, to: end, options: { a: { title: A }, b: { title: B, when: known } }",
  ],
])("a window at which %s is a dead end", (_, decide) => {
  const { view, moves } = opened(`main:
  start: asked
  states:
    asked: { decide: { seat: japan, prompt: What?, ${decide} } }
    ${END}`);
  expect(view.phase).toMatchObject({ kind: "ended", outcome: { criteria: [], path: [] } });
  expect(view.phase).not.toHaveProperty("outcome.ending");
  expect(moves).toBe(false);
});

test.each([
  [
    "always",
    "a: { always: [{ when: score >= 0, to: b }, { to: asked }] }",
    "b: { always: [{ when: score >= 0, to: a }, { to: asked }] }",
  ],
  ["time", "a: { after: { 1h: b } }", "b: { after: { 1h: a, 2h: asked } }"],
])("a scenario that loops without end by %s before anybody can choose can't be played", (_, a, b) => {
  const { referee, step } = opened(`main:
  start: a
  states:
    ${a}
    ${b}
    asked: { decide: { seat: japan, prompt: What?, options: { go: { title: Go, to: end } } } }
    ${END}`);
  expect(whyUnplayable(referee, step)).toBe(
    'The scenario can\'t be played: its rules loop without end at "main.a" before anyone can choose.',
  );
});
