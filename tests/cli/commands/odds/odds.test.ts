import { expect, test } from "vitest";
import { ladderText } from "../../../bench/ladder.ts";
import { readFixture, scenarioAround } from "../../../engine/harness.ts";
import { runOn } from "../../consoleOf.ts";

const game = scenarioAround(
  `crisis:
  start: ask
  states:
    ask:
      decide:
        seat: japan
        prompt: Risk it?
        options:
          risk: { title: Risk it, to: draw }
          sure: { title: Play safe, do: { score: +6 }, to: safe }
          never: { title: Never, when: score > 50, to: nowhere }
    draw: { chance: { outcomes: { up: { title: It works, p: 3, do: { score: +10 }, to: safe }, down: { title: It fails, p: 1, to: lost } } } }
    nowhere: { after: { 1h: safe } }
    safe: { ending: { title: Safe, kind: success, text: Safe. } }
    lost: { ending: { title: Lost, kind: failure, text: Lost. } }`,
  "values:\n  japan: score\n",
);

const run = async (words: string, files: Readonly<Record<string, string>> = {}) =>
  await runOn(words.split(" "), {
    "a.yaml": game,
    "ladder.yaml": ladderText(200),
    "sink.yaml": readFixture("kitchenSink.yaml"),
    ...files,
  });

const playedRun = async (): Promise<string> => {
  const { written } = await run("play a.yaml --auto --seed 1 --out r.json");
  return written["r.json"] ?? "";
};

test("explore counts states, says how likely each ending is and what never happens", async () => {
  const { code, out, complaints } = await run("explore a.yaml --format json");
  expect([code, complaints]).toEqual([0, ""]);
  expect(JSON.parse(out)).toMatchObject({
    scenario: "test",
    complete: true,
    states: 5,
    transitions: 4,
    endings: {
      safe: { probability: 0.875, low: 0.875, high: 0.875, states: 2 },
      lost: { probability: 0.125, low: 0.125, high: 0.125, states: 1 },
    },
    deadEnds: 0,
    unreached: { states: ["crisis.nowhere"], options: ["crisis.ask=never"], endings: [] },
  });
  expect((await run("explore a.yaml")).out).toContain("Never open, options: crisis.ask=never.");
});

test("explore says what each variable is where runs stop", async () => {
  const { variables } = JSON.parse((await run("explore a.yaml --format json")).out);
  expect(variables.score).toEqual({
    mean: 16.75,
    p05: 10,
    p50: 16,
    p95: 20,
    values: [
      { value: 10, probability: 0.125 },
      { value: 16, probability: 0.5 },
      { value: 20, probability: 0.375 },
    ],
  });
  expect(variables.known.values).toEqual([{ value: "false", probability: 1 }]);
  const { out } = await run("explore a.yaml");
  expect(out).toMatch(/^score +16\.8 +10 +16 +20$/m);
  expect(out).toMatch(/^known +false 100\.00 %$/m);
});

test("explore without odds takes less memory, and says how many states there are", async () => {
  const [without, whole] = await Promise.all(
    ["--no-odds ", ""].map(async (word) => JSON.parse((await run(`explore ladder.yaml ${word}--format json`)).out)),
  );
  const { states, transitions, endings, complete, unreached } = whole;
  expect(without).toMatchObject({ states, transitions, complete, unreached });
  expect(without.bytes).toBeLessThan(whole.bytes / 2);
  expect(without.endings.war).toEqual({ probability: null, low: 0, high: 1, states: endings.war.states });
  expect([without.unended, without.variables]).toEqual([undefined, undefined]);
  const { out } = await run("explore ladder.yaml --no-odds");
  expect(out).toMatch(/^war +[\d,]+$/m);
  expect(out).not.toContain("%");
});

test("explore without memory for all says so, and between what the odds lie", async () => {
  const { code, out, complaints } = await run("explore ladder.yaml --max-memory 100k --format json");
  const { complete, endings } = JSON.parse(out);
  expect([code, complete, endings.war.probability]).toEqual([0, false, null]);
  expect(endings.war.high).toBeGreaterThan(endings.war.low);
  expect(complaints).toContain("Not complete. 100k of memory are full");
});

test("explore prints what it knows when it is stopped", async () => {
  const watch = { show: () => {}, isStopped: async () => true };
  const files = { "ladder.yaml": ladderText(2_000) };
  const { complaints, out } = await runOn(["explore", "ladder.yaml"], files, watch);
  expect(complaints).toContain("Not complete. Stopped after");
  expect(out).toContain("not complete. Found so far:");
});

test("odds at the start and at a ply of a run", async () => {
  const { out } = await run("odds a.yaml");
  expect(out).toContain("crisis.ask=risk   75.00 %  25.00 %\ncrisis.ask=sure  100.00 %   0.00 %\n");
  const files = { "r.json": await playedRun() };
  expect((await run("odds r.json@0 --scenario a.yaml", files)).out).toContain("by policy         87.50 %  12.50 %");
  expect(await run("odds r.json@9 --scenario a.yaml", files)).toMatchObject({ code: 2 });
  const { code, complaints } = await run("odds r.json --scenario a.yaml", files);
  expect([code, complaints]).toEqual([2, 'No one is to move at "r.json": the run is over. Name an earlier ply.']);
});

test("odds from runs, where the states don't fit", async () => {
  const { code, out } = await run("odds ladder.yaml --max-memory 100k --runs 500 --format json");
  const { exact, runs, options } = JSON.parse(out);
  expect([code, exact, runs, options.length]).toEqual([0, false, 500, 3]);
  const { share, low, high } = options[0].endings.collapse;
  expect(low <= share && share <= high && high - low < 0.1).toBe(true);
});

test("best says what a seat can get, what it can bring about and what is never best", async () => {
  const { code, out } = await run("best a.yaml --seat japan");
  expect(code).toBe(0);
  expect(out).toContain("At best it can expect 17.50; following its policy it expects 16.75.");
  expect(out).toMatch(/^safe +certain\nlost +25\.00 %$/m);
  expect(out).toMatch(/^crisis\.ask=sure +1 +1\.50 … 1\.50 +crisis\.ask=risk$/m);
});

test("best weighs a seat's own choices by runs where the states don't fit", async () => {
  const files = { "valued.yaml": `${ladderText(200)}\nvalues:\n  cabinet: turn\n` };
  const { code, out } = await run("best valued.yaml --seat cabinet --max-memory 100k", files);
  expect(code).toBe(0);
  expect(out).toContain("compared by 4,000 runs each, as there are too many states for best play");
  expect(out).toMatch(/^Choice +expects +gives away\n\S.* ± \d\.\d\d(\n\S.* ± .* ± \d\.\d\d){2}$/m);
  const words = "best valued.yaml --seat cabinet --max-memory 100k --runs 100 --seed 7 --format json";
  const report = JSON.parse((await run(words, files)).out);
  expect(report).toMatchObject({ seat: "cabinet", exact: false, runs: 100, seed: 7 });
  expect(report.choices).toHaveLength(3);
  const { code: failed, complaints } = await run("best sink.yaml --seat north --max-memory 50k");
  expect(failed).toBe(2);
  expect(complaints).toContain('at "sink.yaml" chance is to move, not north. Name a ply at which it is.');
});

test("luck takes a run's result apart", async () => {
  const files = { "r.json": await playedRun() };
  const { code, out } = await run("luck r.json --seat japan --scenario a.yaml --format json", files);
  const { start, result, terms, exact } = JSON.parse(out);
  expect([code, start, exact]).toEqual([0, 16.75, true]);
  const sum = terms.reduce((all: number, { amount }: { amount: number }) => all + amount, start);
  expect(Math.abs(sum - result)).toBeLessThan(1e-9);
  const { written } = await run("play sink.yaml --auto --seed 1 --out s.json");
  const sink = { "s.json": written["s.json"] ?? "" };
  const estimated = await run("luck s.json --seat north --scenario sink.yaml --max-memory 50k --runs 100", sink);
  expect(estimated.out).toContain("by 100 runs from each ply");
});

test.each([
  [
    "explore a.yaml --max-memory lots",
    'The option "--max-memory" takes an amount of memory, such as 512M or 2G; "lots" isn\'t one.',
  ],
  ["explore a.yaml --policy japn=x", 'There is no seat "japn". Did you mean "japan"?'],
  ["best a.yaml --seat us", 'The scenario has no "values" for the seat "us".'],
  ["luck a.yaml --ending saef", 'There is no ending "saef". Did you mean "safe"?'],
  ["odds missing.yaml", 'The file "missing.yaml" can\'t be read: there is none.'],
  ["odds", "Name one place in a run, or one scenario file. Write: threshold odds RUN@PLY, or threshold odds FILE"],
])("%s is refused in one sentence", async (words, sentence) => {
  expect(await run(words)).toMatchObject({ code: 2, complaints: sentence });
});

test("a run of another scenario is refused", async () => {
  const files = { "r.json": await playedRun() };
  const { code, complaints } = await run("odds r.json@0 --scenario ladder.yaml", files);
  expect(code).toBe(1);
  expect(complaints).toContain("r.json: ");
});

test("a choice of more selections than can be listed has no odds and no best play, and that is said at once", async () => {
  const options = Array.from({ length: 24 }, (_, index) => `o${index}: { title: O }`).join(", ");
  const many = scenarioAround(
    `crisis:
  start: ask
  states:
    ask: { decide: { seat: japan, prompt: Which?, choose: 0..24, to: over, options: { ${options} } } }
    over: { ending: { title: Over, kind: mixed, text: Over. } }`,
    "values:\n  japan: score\n",
  );
  for (const words of ["odds many.yaml", "best many.yaml --seat japan"]) {
    const { code, complaints } = await run(words, { "many.yaml": many });
    expect(code).toBe(1);
    expect(complaints.trim()).toBe('At "many.yaml" there are more choices of several options than can be listed.');
  }
});

test("what is asked of a run that holds its scenario needs no file beside it", async () => {
  const { written } = await run("play a.yaml --auto --seed 1 --out r.json");
  const moved = { "r.run.json": written["r.json"] ?? "", "s.run.json": written["r.json"] ?? "" };
  const without = async (words: string) => await runOn(words.split(" "), moved);
  for (const words of [
    "odds r.run.json@0",
    "luck r.run.json --seat japan",
    "best r.run.json@0 --seat japan",
    "compare r.run.json s.run.json",
    "simulate --from r.run.json@0 --runs 20",
  ]) {
    const { code, complaints } = await without(words);
    expect([words, code, complaints]).toEqual([words, 0, ""]);
  }
});
