import { describe, expect, test } from "vitest";
import { createReferee, type GameState, WHITE_CELL } from "#engine";
import { nextMove, type Run, record, replay, startRun } from "#replay";
import { choiceOf, programOf } from "../engine/harness.ts";

const referee = createReferee(
  programOf(`threshold: 1
id: winter
title: Winter
summary: A winter in which storms come by themselves.
language: en
clock: { start: 2027-06-01T06:00+09:00 }
seats:
  japan: { name: Japan, role: Prime Minister, playable: true }
variables:
  storms: { name: Storms, range: 0..9, start: 0 }
  leaks: { name: Leaks, range: 0..9, start: 0 }
charts:
  main:
    start: asked
    states:
      asked:
        decide:
          seat: japan
          prompt: What now?
          options:
            wait: { title: Wait, takes: 50h, to: asked }
            stop: { title: Stop, weight: 0, to: over }
      over: { ending: { title: Over, kind: mixed, text: It is over. } }
  horizon:
    start: open
    states:
      open: { after: { 30d: closed } }
      closed: { ending: { title: Spring, kind: mixed, text: It is spring. } }
injects:
  storm: { title: A storm, daily: 30, limit: 2, do: { storms: +1 } }
  leak: { title: A leak, daily: 69, when: storms >= 1, limit: none, do: { leaks: +1 } }
`),
);

type Played = { readonly run: Run; readonly state: GameState };

const playOn = (seats: Run["seats"], seed: number): Played => {
  let { run, step } = startRun(referee, { seed, seats });
  for (;;) {
    const move = nextMove(referee.program, run, step.state);
    if (move?.kind !== "automatic") return { run, state: step.state };
    const made = record(referee, run, step.state, { choice: move.choice, by: move.by });
    if ("refusal" in made) throw new Error(`refused: ${made.refusal.code}`);
    ({ run, step } = made);
  }
};

const drawsOf = ({ plies }: Run) => plies.filter(({ window }) => window === "events.draw");

describe("where no one sits as the White Cell", () => {
  const { run } = playOn({ japan: { by: "policy" } }, 3);
  const draws = drawsOf(run);
  test("chance draws once a day, at each 24 hours, and each draw is a choice of the run", () => {
    expect(draws.map(({ hour }) => hour)).toEqual(Array.from({ length: 29 }, (_, day) => 24 * (day + 1)));
    expect(new Set(draws.map(({ choice }) => choice))).toEqual(
      new Set(["events.draw=nothing", "events.draw=storm", "events.draw=leak"]),
    );
    expect(replay(referee, run).problem).toBeUndefined();
  });
  test("an inject is drawn only while its condition holds and its limit isn't used up", () => {
    const words = draws.map(({ choice }) => choice);
    expect(words.filter((word) => word === "events.draw=storm")).toHaveLength(2);
    expect(words.indexOf("events.draw=leak")).toBeGreaterThan(words.indexOf("events.draw=storm"));
  });
});

test("where someone sits as the White Cell every day is quiet, and the run verifies", () => {
  const { run } = playOn({ japan: { by: "policy" }, [WHITE_CELL]: { by: "person" } }, 3);
  expect(new Set(drawsOf(run).map(({ choice }) => choice))).toEqual(new Set(["events.draw=nothing"]));
  expect(replay(referee, run).problem).toBeUndefined();
});

test("draws and sendings of an inject count together", () => {
  let { state } = referee.start();
  const play = (word: string): void => {
    const step = referee.applyChoice(state, choiceOf(referee, word));
    if ("refusal" in step) throw new Error(step.refusal.code);
    ({ state } = step);
  };
  for (const word of ["main.asked=wait", "white_cell!storm", "events.draw=storm"]) play(word);
  expect(referee.applyChoice(state, choiceOf(referee, "white_cell!storm"))).toEqual({
    refusal: { code: "used-up", id: "storm", limit: 2 },
  });
  expect(referee.applyChoice(state, choiceOf(referee, "events.draw=storm"))).toEqual({
    refusal: { code: "impossible", option: "storm" },
  });
});
