import { expect, test } from "vitest";
import { createReferee, identify, legalChoices, packState, parseChoice, unpackState } from "#engine";
import { programOf, readFixture } from "./harness.ts";
import { playByPolicy } from "./randomPlay.ts";

const program = programOf(readFixture("kitchenSink.yaml"));
const runs = Array.from({ length: 20 }, (_, seed) => playByPolicy(createReferee(program), seed + 1));
const states = runs.flatMap(({ steps }) => steps.map(({ state }) => state));

test("a packed state comes back as it was", () => {
  for (const state of states) expect(unpackState(program, packState(state))).toEqual(state);
});

test("two states have one identity exactly where only the absolute hour differs", () => {
  const relative = (state: (typeof states)[number]): string =>
    JSON.stringify({
      ...state,
      hour: program.readsHour ? state.hour : 0,
      due: state.due.map((at) => (at < 0 ? -1 : at - state.hour)),
    });
  const byIdentity = new Map(states.map((state) => [identify(program, state), relative(state)]));
  expect(byIdentity.size).toBe(new Set(states.map(relative)).size);
  for (const state of states) expect(byIdentity.get(identify(program, state))).toBe(relative(state));
});

test("what is listed as legal is what the referee accepts", () => {
  const referee = createReferee(program);
  const words = new Set(runs.flatMap(({ run }) => run.plies.map(({ choice }) => choice)));
  for (const state of states.slice(0, 60)) {
    const listed = [...legalChoices(program, state)];
    for (const choice of listed) expect(referee.applyChoice(state, choice)).not.toHaveProperty("refusal");
    const accepted = [...words].flatMap((word) => {
      const choice = parseChoice(program, word);
      return choice !== undefined && "state" in referee.applyChoice(state, choice) ? [choice] : [];
    });
    expect(listed).toEqual(expect.arrayContaining(accepted));
  }
});
