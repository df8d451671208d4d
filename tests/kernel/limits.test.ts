import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  createLiveReferee,
  createReferee,
  describeRefusal,
  legalChoices,
  MOST_AUTOMATIC_CHOICES,
  MOST_MICROSTEPS,
  wordingOf,
} from "#engine";
import { compileKernel, runBatch, STOP } from "#kernel";
import { nextMove, record, startRun, whyUnplayable } from "#replay";
import { programOf, scenarioAround } from "../engine/harness.ts";
import { kernelOf } from "./kernelOf.ts";

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/hangs/${name}.yaml`, import.meta.url), "utf8");

/** Two charts that answer each other `steps` microsteps long after the only choice, hours and signals among them. */
const chain = (signals: number, hours: number): string => `threshold: 1
id: chain
title: Chain
summary: As long as it says.
language: en
clock: { start: 2027-04-02T06:00+09:00 }
seats:
  one: { name: One, role: One, playable: true }
variables:
  left: { name: Left, range: 0..1000000, start: ${signals} }
  hours: { name: Hours, range: 0..1000000, start: ${hours} }
charts:
  game:
    start: ask
    states:
      ask: { decide: { seat: one, prompt: P, options: { go: { title: Go, to: count } } } }
      count:
        title: Counting
        always: [{ when: left > 0, to: count, do: { left: -1 } }]
        after: { 1h: [{ when: hours > 0, to: count, do: { hours: -1 } }, { to: over }] }
      over: { ending: { title: Over, kind: mixed, text: Over. } }
`;

/** What comes of the choice: the number of the ending, or a loop. */
const byReferee = (text: string): number => {
  const program = programOf(text);
  const referee = createReferee(program);
  const [choice] = [...legalChoices(program, referee.start().state)];
  if (choice === undefined) throw new Error("There is a choice.");
  const pure = referee.applyChoice(referee.start().state, choice);
  const live = createLiveReferee(program).applyChoice(referee.start().state, choice);
  expect("refusal" in live ? live.refusal : live.state).toEqual("refusal" in pure ? pure.refusal : pure.state);
  return "refusal" in pure ? STOP.loop : 0;
};

const byKernel = (text: string): number => runBatch(kernelOf(programOf(text)), { seed: 1, runs: 1 }).endings[0] ?? 0;

describe("a step that has more microsteps than its budget is refused by both executors", () => {
  // The choice, then an hour and its timer each, and the `always` in between.
  test.each([
    ["just enough hours", 0, (MOST_MICROSTEPS - 4) / 2, 0],
    ["one hour too many", 0, (MOST_MICROSTEPS - 2) / 2, STOP.loop],
    ["just enough `always` and hours together", 500, (MOST_MICROSTEPS - 504) / 2, 0],
    ["one `always` more, though neither are too many alone", 502, (MOST_MICROSTEPS - 504) / 2, STOP.loop],
  ])("%s", (_, signals, hours, expected) => {
    const text = chain(signals, hours);
    expect(byKernel(text)).toBe(expected);
    expect(byReferee(text)).toBe(expected);
  });
});

test("the sentence of a refused choice names the state at which the rules go round, in each language", () => {
  const program = programOf(chain(MOST_MICROSTEPS, 0));
  const referee = createReferee(program);
  const { state } = referee.start();
  const [choice] = [...legalChoices(program, state)];
  const step = choice === undefined ? undefined : referee.applyChoice(state, choice);
  if (step === undefined || !("refusal" in step)) throw new Error("It is refused.");
  expect(
    ["en", "ja", "zh-Hant"].map((language) =>
      describeRefusal(program, state, step.refusal, { seat: "one", wording: wordingOf(language) }),
    ),
  ).toEqual([
    'After this choice the scenario\'s rules loop without end at "Counting"; the choice was not made.',
    "この選択の後、シナリオの規則が「Counting」で堂々巡りになるため、この選択は行われませんでした。",
    "做出這個選擇後，情境的規則會在「Counting」陷入循環，因此這個選擇未被採用。",
  ]);
});

test("rules that go round for hours before the first window are refused at once", () => {
  const program = programOf(fixture("beforeFirstWindow"));
  const referee = createReferee(program);
  expect(whyUnplayable(referee, referee.start())).toBe(
    'The scenario can\'t be played: its rules loop without end at "busy.a" before anyone can choose.',
  );
  expect(kernelOf(program).hasStarted).toBe(false);
});

/** A year for each choice, counted from 9990, and before the first question as many and one. */
const years = (before: number): string => `threshold: 1
id: years
title: Years
summary: One after another.
language: en
clock: { start: 9990-04-02T06:00+09:00 }
seats:
  one: { name: One, role: One, playable: true }
variables:
  left: { name: Left, range: 0..100, start: ${before} }
charts:
  game:
    start: wait
    states:
      wait: { after: { 365d: [{ when: left > 0, to: wait, do: { left: -1 } }, { to: ask }] } }
      ask: { decide: { seat: one, prompt: P, options: { on: { title: On, takes: 365d, to: ask }, off: { title: Off, to: over, weight: 0 } } } }
      over: { ending: { title: Over, kind: mixed, text: Over. } }
`;

describe("game time ends with the year 9999, for both executors", () => {
  test.each([
    [0, 8],
    [3, 5],
    [8, 0],
  ])("after %i years before the first question, %i more are played", (before, played) => {
    const program = programOf(years(before));
    const [pure, live] = [createReferee(program), createLiveReferee(program)];
    let { state } = pure.start();
    const plies: string[] = [];
    for (const choice of Array.from({ length: played + 1 }, () => [...legalChoices(program, state)][0])) {
      if (choice === undefined) throw new Error("There is a choice.");
      const step = pure.applyChoice(state, choice);
      const lived = live.applyChoice(state, choice);
      expect("refusal" in lived ? lived.refusal : lived.state).toEqual("refusal" in step ? step.refusal : step.state);
      plies.push("refusal" in step ? step.refusal.code : "played");
      if (!("refusal" in step)) ({ state } = step);
    }
    expect(plies).toEqual([...Array.from({ length: played }, () => "played"), "beyond-calendar"]);
    const batch = runBatch(kernelOf(program), { seed: 1, runs: 1 });
    expect([batch.endings[0], batch.plies[0]]).toEqual([STOP.tooLate, played]);
  });

  test("before anyone can choose nothing can be played", () => {
    const program = programOf(years(9));
    const referee = createReferee(program);
    expect(whyUnplayable(referee, referee.start())).toBe(
      "The scenario can't be played: before anyone can choose, game time goes beyond the year 9999, the last that dates can show.",
    );
    expect(kernelOf(program).hasStarted).toBe(false);
  });
});

describe("seats that no person plays and that never stop choosing", () => {
  const program = programOf(fixture("endlessOthers"));

  test("end the play", () => {
    const referee = createReferee(program);
    const { run: start, step } = startRun(referee, {
      seed: 1,
      seats: { one: { by: "person" }, two: { by: "policy" } },
    });
    const [choice] = [...legalChoices(program, step.state)];
    const asked = choice && record(referee, start, step.state, { choice, by: "person" });
    if (asked === undefined || "refusal" in asked) throw new Error("The person is asked.");
    const move = nextMove(program, asked.run, asked.step.state);
    if (move?.kind !== "automatic") throw new Error("The other seat goes on by itself.");
    const talked = record(referee, asked.run, asked.step.state, move);
    const [person, policy] = "refusal" in talked ? [] : talked.run.plies;
    if (person === undefined || policy === undefined) throw new Error("It is a legal choice.");
    const withPlies = (times: number) => ({
      ...asked.run,
      plies: [person, ...Array.from({ length: times }, () => policy)],
    });
    expect(nextMove(program, withPlies(MOST_AUTOMATIC_CHOICES - 1), asked.step.state)?.kind).toBe("automatic");
    expect(nextMove(program, withPlies(MOST_AUTOMATIC_CHOICES), asked.step.state)).toEqual({
      kind: "endless",
      window: "game.talk",
      seat: "two",
    });
  });

  test("end the kernel's run after as many choices", () => {
    const batch = runBatch(kernelOf(program), { seed: 1, runs: 2 });
    expect([...batch.endings]).toEqual([STOP.tooLong, STOP.tooLong]);
    expect([...batch.plies]).toEqual([MOST_AUTOMATIC_CHOICES, MOST_AUTOMATIC_CHOICES]);
  });
});

test.each(["timers", "conditions"])(
  "the kernel's code isn't nested the deeper the more %s a chart has: a parser's stack ends",
  (what) => {
    const count = 300;
    const timers = Array.from({ length: count }, (_, index) => `s${index}: { after: { 1h: s${index + 1} } }`);
    const conditions = Array.from({ length: count }, (_, index) => `{ when: score == ${index % 20}, to: s${count} }`);
    const states = what === "timers" ? timers : [`s0: { always: [${conditions.join(", ")}] }`];
    const compiled = compileKernel(
      programOf(
        scenarioAround(`game:
  start: ask
  states:
    ask: { decide: { seat: japan, prompt: P, options: { go: { title: Go, do: { score: +1 }, to: s0 } } } }
    ${states.join("\n    ")}
    s${count}: { ending: { title: Over, kind: mixed, text: Over. } }`),
      ),
    );
    if ("unsupported" in compiled) throw new Error(compiled.unsupported);
    expect(depthOf(compiled.source)).toBeLessThan(20);
    expect(compiled.source).not.toContain("else if");
  },
);

/** How deeply braces are nested. */
const depthOf = (source: string): number => {
  let [depth, deepest] = [0, 0];
  for (const letter of source) {
    if (letter === "{") depth++;
    if (letter === "}") depth--;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};
