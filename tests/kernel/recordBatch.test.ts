import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createReferee, formatChoice, openWindow, type Program } from "#engine";
import { recordBatch, runBatch, STOP } from "#kernel";
import { ladderText } from "../bench/ladder.ts";
import { programOf, readFixture, scenarioAround } from "../engine/harness.ts";
import { playByPolicy } from "../engine/randomPlay.ts";
import { kernelOf } from "./kernelOf.ts";

const CASES: readonly (readonly [string, () => Program, number])[] = [
  ["the one with every construct", () => programOf(readFixture("kitchenSink.yaml")), 120],
  [
    "the flagship",
    () =>
      programOf(
        readFileSync(new URL("../../scenarios/alliance-or-abandonment/scenario.yaml", import.meta.url), "utf8"),
      ),
    12,
  ],
  ["the ladder", () => programOf(ladderText()), 40],
];

describe.each(CASES)("a recording of %s", (_, read, runs) => {
  const program = read();
  const kernel = kernelOf(program);
  const recording = recordBatch(kernel, { seed: 3, runs, keepsStates: true });

  test("has the referee's choices, windows, hours and states, row by row", () => {
    const referee = createReferee(program);
    const width = program.variables.length;
    let [choice, state] = [0, 0];
    for (let run = 0; run < runs; run++) {
      const { steps, run: played } = playByPolicy(referee, 3 + run);
      expect(recording.plies[run]).toBe(played.plies.length);
      steps.forEach((step, index) => {
        expect(recording.stateHours[state]).toBe(step.state.hour);
        expect([...(recording.stateValues?.slice(state * width, (state + 1) * width) ?? [])]).toEqual(
          step.state.values,
        );
        state++;
        const ply = played.plies[index];
        if (ply === undefined) return;
        const made = recording.made[recording.choices[choice++] ?? -1];
        expect(made === undefined ? undefined : formatChoice(program, made.choice)).toBe(ply.choice);
        expect(made?.window).toBe(openWindow(program, step.state)?.path);
        expect(recording.stateHours[state - 1]).toBe(ply.hour);
      });
    }
    expect([recording.choices.length, recording.stateHours.length]).toEqual([choice, state]);
  });

  test("ends as the batch without a record does, and names each different choice once", () => {
    const { endings, plies, hours, values } = runBatch(kernel, { seed: 3, runs });
    expect(recording).toMatchObject({ endings, plies, hours, values });
    const words = recording.made.map(({ window, choice }) => `${window} ${formatChoice(program, choice)}`);
    expect(new Set(words).size).toBe(words.length);
  });

  test("is the same in parts", () => {
    const half = runs / 2;
    const [one, other] = [0, half].map((from) => recordBatch(kernel, { seed: 3, runs: half, from }));
    expect([...(one?.stateHours ?? []), ...(other?.stateHours ?? [])]).toEqual([...recording.stateHours]);
    expect(one?.stateValues).toBeUndefined();
  });
});

test("a run that is cut off or stops at a loop is recorded up to there", () => {
  const kernel = kernelOf(
    programOf(
      scenarioAround(`main:
  start: asked
  states:
    asked:
      decide:
        seat: japan
        prompt: What?
        options: { spin: { title: Spin, do: { score: +1 }, to: a }, on: { title: On, do: { score: +1 } } }
    a: { always: [{ when: score >= 11, to: b }, { to: asked }] }
    b: { always: [{ when: score >= 11, to: a }, { to: end }] }
    end: { ending: { title: End, kind: mixed, text: End. } }`),
    ),
  );
  const { endings, plies, values, stateValues, choices } = recordBatch(kernel, {
    seed: 1,
    runs: 30,
    mostPlies: 3,
    keepsStates: true,
  });
  expect(new Set(endings)).toEqual(new Set([STOP.loop, STOP.tooLong]));
  expect(choices.length).toBe(plies.reduce((sum, count) => sum + count, 0));
  let row = 0;
  endings.forEach((ending, run) => {
    row += (plies[run] ?? 0) + 1;
    expect(values[run * 3]).toBe(10 + (plies[run] ?? 0));
    expect(stateValues?.[(row - 1) * 3]).toBe(10 + (plies[run] ?? 0));
    expect(ending === STOP.tooLong).toBe(plies[run] === 3);
  });
});
