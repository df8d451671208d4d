import { expect, test } from "vitest";
import { compareRuns, compareSets, type PlayedRun } from "#analysis";
import { createReferee, milestonesReached, parseChoice, type Referee, type Step } from "#engine";
import { type Run, record, startRun } from "#replay";
import { playByPolicy } from "../../engine/randomPlay.ts";
import { smallGame } from "../smallGame.ts";

const referee = createReferee(smallGame("- reaches: [agreed]"));
const { program } = referee;

const toPlayed = ({ program: of }: Referee, run: Run, steps: readonly Step[]): PlayedRun => ({
  run,
  states: steps.map(({ state }) => state),
  reached: milestonesReached(of, steps),
});

/** A run of these choices, written as in a check. */
const playOf = (on: Referee, choices: readonly string[]): PlayedRun => {
  let { run, step } = startRun(on, { seed: 1, seats: {} });
  const steps = [step];
  for (const text of choices) {
    const choice = parseChoice(on.program, text);
    const by = text.includes("draw=") ? "chance" : "person";
    const recorded = choice === undefined ? undefined : record(on, run, step.state, { choice, by });
    if (recorded === undefined || "refusal" in recorded) throw new Error(`${text} can't be chosen`);
    ({ run, step } = recorded);
    steps.push(step);
  }
  return toPlayed(on, run, steps);
};

const A = playOf(referee, [
  "crisis.opening=wait",
  "crisis.draw=calm",
  "crisis.table:japan=hold",
  "crisis.table:us=give",
]);
const B = playOf(referee, [
  "crisis.opening=wait",
  "crisis.draw=storm",
  "crisis.several=ships",
  "crisis.table:japan=ask",
  "crisis.table:us=give",
]);

test("two runs part at the first different choice; questions asked in both are compared, and those asked in one are listed", () => {
  const comparison = compareRuns(program, A, B);
  expect(comparison).toMatchObject({
    common: 1,
    parting: { a: "crisis.draw=calm", b: "crisis.draw=storm" },
    onlyA: [],
    onlyB: [{ choice: "crisis.several=ships", window: "crisis.several", seat: "us", visit: 0, ply: 2 }],
  });
  expect(comparison.otherwise.map(({ a, b }) => [a.choice, b.choice])).toEqual([
    ["crisis.draw=calm", "crisis.draw=storm"],
    ["crisis.table:japan=hold", "crisis.table:japan=ask"],
  ]);
  const [score, other] = [0, 1];
  const lastOf = ({ states }: PlayedRun, variable: number): number => states.at(-1)?.values[variable] ?? Number.NaN;
  expect(comparison.variables).toEqual(
    [score, other].map((variable) => ({ variable, a: lastOf(A, variable), b: lastOf(B, variable) })),
  );
});

test("a run doesn't differ from itself, and differs from its beginning where that stops", () => {
  expect(compareRuns(program, A, A)).toMatchObject({ common: 4, otherwise: [], onlyA: [], onlyB: [], variables: [] });
  expect(compareRuns(program, A, A)).not.toHaveProperty("parting");
  const begun = playOf(referee, ["crisis.opening=wait"]);
  expect(compareRuns(program, A, begun).parting).toMatchObject({ a: "crisis.draw=calm", b: undefined });
});

test("sets of runs differ by what was played differently, and by nothing else", () => {
  const play = (seed: number, policy?: string): PlayedRun => {
    const { run, steps } = playByPolicy(referee, seed, policy);
    return toPlayed(referee, run, steps);
  };
  const seeds = Array.from({ length: 300 }, (_, seed) => seed);
  const [own, rash] = [seeds.map((seed) => play(seed)), seeds.map((seed) => play(seed, "rash"))];
  const same = compareSets(program, own, own);
  for (const { change, low, high } of [...same.endings, ...same.answers, ...same.variables])
    expect([change, low <= 0 && high >= 0]).toEqual([0, true]);
  const { runs, endings, answers } = compareSets(program, own, rash);
  expect(runs).toEqual({ a: 300, b: 300 });
  const total = (side: "a" | "b"): number => endings.reduce((sum, one) => sum + one[side].share, 0);
  expect([total("a"), total("b")]).toEqual([expect.closeTo(1), expect.closeTo(1)]);
  const act = answers.find(({ choice }) => choice === "crisis.opening=act");
  const counted = (played: readonly PlayedRun[]): number =>
    played.filter(
      ({ run }) =>
        run.plies.find(({ choice }) => choice.startsWith("crisis.opening="))?.choice === "crisis.opening=act",
    ).length;
  expect([act?.a.count, act?.b.count]).toEqual([counted(own), counted(rash)]);
  expect(act?.low).toBeGreaterThan(0);
  const call = answers.find(({ choice }) => choice === "japan!call");
  const called = own.filter(({ run }) => run.plies.some(({ choice }) => choice === "japan!call")).length;
  expect(call?.a).toMatchObject({ count: called, share: called / 300 });
});
