import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createReferee, parseChoice } from "#engine";
import { firstDifference, type Run, record, replay, startRun } from "#replay";
import { programOf } from "../engine/harness.ts";

const text = readFileSync(new URL("./planted/scenario.yaml", import.meta.url), "utf8");
const referee = createReferee(programOf(text));

const CHOICES = [
  "night.drifting=tug",
  "night.towing=parts",
  "night.council:coast=beach",
  "night.council:owner=pay",
  "night.last=a+b",
];

/** The run that every change is planted into. */
const recordedRun = (): Run => {
  const seats = { coast: { by: "person" }, owner: { by: "person" } } as const;
  let { run, step } = startRun(referee, { seed: 1, seats });
  for (const word of CHOICES) {
    const choice = parseChoice(referee.program, word);
    if (choice === undefined) throw new Error(word);
    const by = word.startsWith("night.towing") ? "chance" : "person";
    const made = record(referee, run, step.state, { choice, by });
    if ("refusal" in made) throw new Error(`${word}: ${made.refusal.code}`);
    ({ run, step } = made);
  }
  return run;
};
const run = recordedRun();

/** What is written instead of what, at which ply it shows (0 is the start), and an id by which it is named. */
const PLANTED: readonly (readonly [from: string, to: string, ply: number, id: string])[] = [
  ["range: 0..10, start: 6", "range: 0..10, start: 5", 0, "trust"],
  ["start: calm", "start: loud", 0, "press"],
  ["alarm: { name: Alarm, start: false }", "alarm: { name: Alarm, start: true }", 0, "alarm"],
  ["start: drifting", "start: alone", 0, "window"],
  ["dawn: { start: dark", "dawn: { start: light", 0, "dawn.light"],
  ["enter: { do: { oil: +1 } }", "enter: { do: { oil: +2 } }", 0, "oil"],
  ["30h: light", "31h: light", 0, "dawn.dark:after"],
  ["when: trust > 2", "when: trust > 9", 1, "night.drifting=crew"],
  ["crew off, when: trust > 2", "crew off, when: trust > 6", 1, "night.drifting=crew"],
  ["takes: 3h, do: { oil: +3 }", "takes: 4h, do: { oil: +3 }", 1, "hour"],
  ["takes: 3h, do: { oil: +3 }", "takes: 3h, do: { oil: +4 }", 1, "oil"],
  ["exit: { do: { oil: -1 } }", "exit: { do: { oil: -2 } }", 1, "oil"],
  ["raise: called", "raise: called_late", 1, "press"],
  ["on: { called: { do: { press: loud } } }", "on: { called: { do: { alarm: true } } }", 1, "alarm"],
  ["p: 2, to: alone", "p: 3, to: alone", 2, "night.towing=parts"],
  ["p: pull(trust)", "p: 1 + pull(trust)", 2, "night.towing=parts"],
  ["points: { 0: 0, 10: 10 }", "points: { 0: 0, 10: 20 }", 2, "night.towing=parts"],
  ["do: { trust: -2 }, takes: 1h", "do: { trust: -3 }, takes: 1h", 2, "trust"],
  ["do: { trust: -2 }, takes: 1h", "do: { trust: -2 }, takes: 2h", 2, "hour"],
  ["range: 0..10, start: 6", "range: 5..10, start: 6", 2, "trust"],
  ["to: council }", "to: council_b }", 2, "night.council"],
  ["alone: { after: { 5h: aground } }", "alone: { after: { 6h: aground } }", -1, ""],
  ["beach: { title: Beach her, do: { oil: +5 } }", "beach: { title: Beach her, do: { oil: +6 } }", 4, "oil"],
  ["pay: { title: Pay, raise: paid }", "pay: { title: Pay, raise: paid, do: { trust: +1 } }", 4, "trust"],
  [
    'when: \'coast == "beach" && owner == "pay"\', to: last',
    'when: \'coast == "beach" && owner == "pay"\', to: last_b',
    4,
    "ending",
  ],
  [
    'when: \'coast == "beach" && owner == "pay"\', to: last',
    'when: \'coast == "wait" && owner == "pay"\', to: last',
    4,
    "ending",
  ],
  ["choose: 1..2", "choose: 2..2", 5, "night.last=a"],
  ["a: { title: Pumps, do: { oil: -4 } }", "a: { title: Pumps, do: { oil: -3 } }", 5, "oil"],
  ["takes: 2h\n          to: safe", "takes: 3h\n          to: safe", 5, "hour"],
  ["to: safe\n", "to: aground\n", 5, "ending"],
  ["b: { title: Booms, when: oil > 2 }", "b: { title: Booms, when: oil > 20 }", 5, "night.last=a+b"],
];

test("thirty changes of the rules are planted", () => {
  expect(PLANTED.filter(([, , ply]) => ply >= 0).length).toBeGreaterThanOrEqual(30);
});

test.each(PLANTED)("%s -> %s shows at ply %i", (from, to, ply, id) => {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  const other = createReferee(programOf(changed));
  expect(other.program.hash).not.toBe(referee.program.hash);
  expect(replay(other, run).rules).toBe("other");
  const found = firstDifference(referee, other, run);
  if (ply < 0) {
    expect(found).toBeUndefined();
    return;
  }
  expect(found?.ply).toBe(ply - 1);
  expect(found?.changes.map((change) => change.id)).toContain(id);
});
