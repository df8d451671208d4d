import { describe, expect, test } from "vitest";
import { createReferee, hashState, type Program } from "#engine";
import { carryOver, nextMove, type Run, record, replay, startRun } from "#replay";
import { programOf, readFixture } from "../engine/harness.ts";

const text = readFixture("kitchenSink.yaml");

/** A run by policy to its end. */
const playAll = (program: Program): Run => {
  const referee = createReferee(program);
  let { run, step } = startRun(referee, {
    seed: 3,
    seats: Object.fromEntries(program.seats.map((seat) => [seat, { by: "policy" }])),
  });
  for (
    let move = nextMove(program, run, step.state);
    move?.kind === "automatic";
    move = nextMove(program, run, step.state)
  ) {
    const made = record(referee, run, step.state, move);
    if ("refusal" in made) throw new Error(made.refusal.code);
    ({ run, step } = made);
  }
  return run;
};

describe("a run carried over", () => {
  const old = playAll(programOf(text));

  test("to the same rules is the same run", () => {
    const { run, steps, stopped } = carryOver(createReferee(programOf(text)), old);
    expect(stopped).toBeUndefined();
    expect(run).toEqual(old);
    expect(steps.length).toBe(old.plies.length + 1);
  });

  test("to rules with other numbers makes the same choices and verifies by the new rules", () => {
    const program = programOf(text.replace("enter: { do: { escalation: +1 }", "enter: { do: { escalation: +2 }"));
    const { run, steps } = carryOver(createReferee(program), old);
    expect(run.plies.map(({ choice }) => choice)).toEqual(
      old.plies.map(({ choice }) => choice).slice(0, run.plies.length),
    );
    expect(run.start).toBe(hashState(program, steps[0]?.state ?? fail()));
    expect(run.start).not.toBe(old.start);
    expect(replay(createReferee(program), run).problem).toBeUndefined();
  });

  test("stops where an option is gone, and says so", () => {
    const first = old.plies.findIndex(({ choice }) => choice.startsWith("incident.standoff="));
    const id = old.plies[first]?.choice.split("=")[1] ?? "";
    const renamed = programOf(text.replaceAll(new RegExp(`\\b${id}\\b`, "g"), "gone"));
    const { run, stopped } = carryOver(createReferee(renamed), old);
    expect(run.plies.length).toBe(first);
    expect(stopped).toContain(
      `Ply ${first + 1} ("incident.standoff=${id}") can no longer be played: There is no option "${id}" here; there are`,
    );
  });
});

const fail = (): never => {
  throw new Error("a carried run has a start");
};
