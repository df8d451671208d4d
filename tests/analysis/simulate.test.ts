import { expect, test } from "vitest";
import { simulate } from "#analysis";
import { createReferee, formatChoice } from "#engine";
import { programOf, readFixture, scenarioAround } from "../engine/harness.ts";
import { playByPolicy } from "../engine/randomPlay.ts";

test("a simulated run is the run that is recorded of the same seed and policy", () => {
  const referee = createReferee(programOf(readFixture("kitchenSink.yaml")));
  for (let seed = 1; seed <= 40; seed++) {
    const policy = seed % 2 === 0 ? "hawkish" : undefined;
    const { run, steps } = playByPolicy(referee, seed, policy);
    const simulated = simulate(referee, seed, policy);
    expect(simulated.choices.map((choice) => formatChoice(referee.program, choice))).toEqual(
      run.plies.map(({ choice }) => choice),
    );
    expect(simulated.steps).toEqual(steps);
    expect(simulated).toMatchObject({ stop: "ending", ending: run.ending });
  }
});

test("a run at a dead end stops, and one that goes round for ever is cut off", () => {
  const around = (option: string) =>
    simulate(
      createReferee(
        programOf(
          scenarioAround(`crisis:
  start: ask
  states:
    ask: { decide: { seat: japan, prompt: What?, options: { again: { title: Again${option} }, out: { title: Out, when: known, to: over } } } }
    over: { ending: { title: Over, kind: success, text: Over. } }`),
        ),
      ),
      1,
    );
  expect(around(", when: known")).toMatchObject({ stop: "dead-end", choices: [] });
  expect(around(", to: ask")).toMatchObject({ stop: "cut", choices: { length: 1000 } });
});
