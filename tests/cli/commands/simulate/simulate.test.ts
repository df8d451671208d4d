import { describe, expect, test } from "vitest";
import { createPlayer, type Share, summarise } from "#analysis";
import { createReferee, milestonesReached, withForced } from "#engine";
import { encodeRun } from "#replay";
import { simulate } from "../../../../src/analysis/simulate.ts";
import { experimentOf } from "../../../analysis/batch/experimentOf.ts";
import { last, programOf, readFixture } from "../../../engine/harness.ts";
import { playByPolicy } from "../../../engine/randomPlay.ts";
import { runOn } from "../../consoleOf.ts";
import { uncited } from "../../uncited.ts";

const TEXT = readFixture("kitchenSink.yaml");
const program = programOf(TEXT);
const referee = createReferee(program);
const { run } = playByPolicy(referee, 7, "dovish");

const FILES = {
  "a.yaml": TEXT,
  "other.yaml": TEXT.replace("id: kitchen-sink", "id: another"),
  "changed.yaml": TEXT.replace(
    'approval: { name: Approval, unit: "%", range: 0..100, start: 62',
    'approval: { name: Approval, unit: "%", range: 0..100, start: 61',
  ),
  "broken.yaml": "threshold: 1\n",
  "my.run.json": encodeRun(run),
  "old.run.json": encodeRun({ ...run, seats: { ...run.seats, south: { by: "policy", policy: "hawk" } } }),
  "broken.run.json": "{",
};

const on = (words: string, watch?: Parameters<typeof runOn>[2]) =>
  runOn(`simulate ${words}`.trim().split(" "), FILES, watch);

type Json = { readonly runs: number; readonly endings: Readonly<Record<string, Share>> } & Readonly<
  Record<string, unknown>
>;
const jsonOf = async (words: string): Promise<Json> => {
  const { code, out, complaints } = await on(`a.yaml --format json ${words}`);
  expect({ code, complaints }).toEqual({ code: 0, complaints: "" });
  return JSON.parse(out);
};

const kernelSummary = (runs: number, more: Parameters<typeof experimentOf>[1]) =>
  summarise(program, createPlayer(experimentOf(program, more))({ from: 0, runs }).tally);

describe("simulate --format json", () => {
  test("says what was played, and the figures of a tally, and nothing that two equal simulations differ in", async () => {
    const { provenance, ...rest } = await jsonOf("--runs 300 --seed 5");
    const summary = kernelSummary(300, { seed: 5 });
    const { endings } = summary;
    expect(rest).toEqual({ scenario: "kitchen-sink", seed: 5, ...summary });
    expect(provenance).toMatchObject({ scenario: "kitchen-sink", hash: program.hash, command: "simulate" });
    expect(Object.values(endings).reduce((sum, { count }) => sum + count, 0)).toBe(300);
  });

  test("names the policies and choices that were asked for, and plays by them", async () => {
    const json = await jsonOf("--runs 200 --policy north=hawkish --policy south=hawkish --force weather.front=storm");
    expect(json).toMatchObject({ policies: { north: "hawkish", south: "hawkish" }, forced: ["weather.front=storm"] });
    const forced = withForced(program, ["weather.front=storm"]);
    if (!forced.ok) throw new Error(forced.reason);
    const policies = { north: "hawkish", south: "hawkish" };
    const { tally } = createPlayer(experimentOf(forced.value, { policies }))({ from: 0, runs: 200 });
    expect(json.endings).toEqual(summarise(program, tally).endings);
  });

  test("goes on from a place in a run: its own seed, seats and luck give its own ending", async () => {
    for (let ply = 0; ply < run.plies.length; ply++) {
      const json = await jsonOf(`--from my.run.json@${ply} --seed 7 --runs 1`);
      expect(json.endings[run.ending ?? ""]?.count).toBe(1);
      expect(json).toMatchObject({
        from: `my.run.json@${ply}`,
        totalPlies: run.plies.length - ply,
        policies: { north: "dovish", south: "dovish", ally: "dovish" },
      });
    }
  });

  test("a policy that is named plays instead of the run's own", async () => {
    expect(await jsonOf("--from my.run.json@1 --policy north=hawkish --runs 5")).toMatchObject({
      policies: { north: "hawkish", south: "dovish", ally: "dovish" },
    });
  });

  test("shards together are the whole", async () => {
    const whole = await jsonOf("--runs 50 --out whole.csv");
    const parts = await Promise.all([1, 2, 3].map((part) => jsonOf(`--runs 50 --shard ${part}/3 --out ${part}.csv`)));
    expect(parts.map(({ runs, shard }) => ({ runs, shard }))).toEqual([
      { runs: 16, shard: { part: 1, parts: 3, runs: 50, from: 0 } },
      { runs: 17, shard: { part: 2, parts: 3, runs: 50, from: 16 } },
      { runs: 17, shard: { part: 3, parts: 3, runs: 50, from: 33 } },
    ]);
    for (const [id, { count }] of Object.entries(whole.endings))
      expect(parts.reduce((sum, { endings }) => sum + (endings[id]?.count ?? 0), 0)).toBe(count);
  });
});

test("simulate prints the endings by how often they occurred, and the variables", async () => {
  const { code, out } = await on("a.yaml --runs 100 --policy north=hawkish --force weather.front=sun --shard 1/2");
  expect(code).toBe(0);
  expect(uncited(out).replace(/[\d.]+ seconds, [\d,]+ a second/, "T seconds, N a second")).toMatchInlineSnapshot(`
    "a.yaml: 50 runs, seeds 1 to 50
      north plays hawkish
      weather.front=sun wherever it can be chosen
      shard 1 of 2, of 100 runs

    Ending        share     95 % between  runs
    settled      72.0 %  58.3 % … 82.5 %    36
    collapse     28.0 %  17.5 % … 41.7 %    14
    frozen_line   0.0 %    0.0 % … 7.1 %     0
    out_of_time   0.0 %    0.0 % … 7.1 %     0

    At the end          mean  5 %  50 %  95 %
    approval            61.3   60    62    62
    escalation          16.6    5     8    40
    wounded             11.8    1     2    39
    balance             -0.2   -1     0     0
    probes               0.0    0     0     0
    happened_cable_cut   0.0    0     0     0

    assembly      approved 62.0 %, not_asked 38.0 %
    mood          calm 72.0 %, loud 28.0 %
    plan_known    true 100.0 %
    fleet_out     false 100.0 %
    stance_south  bold 72.0 %, patient 28.0 %

    Milestone     reached  hour: 5 %  median  95 %
    drifting      100.0 %          0       0     0
    at_the_light  100.0 %         36      36    36
    blood         100.0 %         36      36    36
    aboard        100.0 %         36      36    36
    alerted       100.0 %          0       0     0
    missiles       84.0 %         89      89    89

    A run has 10.0 choices and ends at hour 108.0 on average.
    50 runs in T seconds, N a second.
    "
  `);
});

/** By milestone in file order; -1 where it isn't reached. */
const hoursOfMilestones = (steps: Parameters<typeof milestonesReached>[1]): readonly number[] => {
  const reached = milestonesReached(program, steps);
  return program.milestones.map((_, index) => reached.find(({ milestone }) => milestone === index)?.hour ?? -1);
};

describe("simulate --out", () => {
  const states = Array.from({ length: 12 }, (_, seed) => {
    const played = simulate(referee, 40 + seed);
    return { played, state: last(played.steps).state };
  });

  test("writes a row a run, as the referee plays it", async () => {
    const { written, out } = await on("a.yaml --runs 12 --seed 40 --out runs.csv");
    const [head, ...rows] = (written["runs.csv"] ?? "").trimEnd().split("\n");
    const milestones = program.scenario.milestones.map(({ id }) => `milestone_${id}`);
    const names = [...program.variables.map(({ id }) => id), ...milestones];
    expect(head).toBe(`run,seed,ending,stop,plies,hours,${names.join(",")}`);
    expect(rows).toEqual(
      states.map(({ played, state }, index) =>
        [
          index,
          40 + index,
          played.ending,
          "",
          played.choices.length,
          state.hour,
          ...program.scenario.variables.map((variable, at) => {
            const value = state.values[at] ?? 0;
            return variable.kind === "enum"
              ? variable.values[value]
              : variable.kind === "boolean"
                ? value === 1
                : value;
          }),
          ...hoursOfMilestones(played.steps),
        ].join(","),
      ),
    );
    expect(out).toContain("Each run is in runs.csv.");
  });

  test("writes the same rows as JSON, a line each", async () => {
    const { written } = await on("a.yaml --runs 12 --seed 40 --out runs.csv");
    const jsonl = (await on("a.yaml --runs 12 --seed 40 --out runs.jsonl")).written["runs.jsonl"] ?? "";
    const [head = "", ...rows] = (written["runs.csv"] ?? "").trimEnd().split("\n");
    const parsed: readonly Readonly<Record<string, unknown>>[] = jsonl
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(parsed.map((row) => Object.keys(row).join(","))).toEqual(rows.map(() => head));
    expect(
      parsed.map((row) =>
        Object.values(row)
          .map((cell) => cell ?? "")
          .join(","),
      ),
    ).toEqual(rows);
    expect(parsed[0]?.["stop"]).toBe(null);
  });

  test("a variable that is called like one of the table's own columns gets a name of its own", async () => {
    const text = TEXT.replace(/\bprobes\b/g, "plies");
    const { written } = await runOn(["simulate", "b.yaml", "--runs", "1", "--out", "b.csv"], { "b.yaml": text });
    expect(written["b.csv"]).toMatch(/,plies,hours,.*,variable_plies,/);
  });

  test.each([
    ["/locked/a.csv", "The file \"/locked/a.csv\" can't be written: you aren't allowed to write it."],
    ["/full/a.csv", 'The file "/full/a.csv" can\'t be written: the disk is full.'],
    [
      "a.xls",
      '"--out" takes a folder, or a file whose name ends in its format. There is no ending ".xls"; there are .csv, .jsonl, .parquet.',
    ],
  ])("%s is refused in one sentence, and nothing is left", async (path, complaints) => {
    const ran = await on(`a.yaml --runs 10 --out ${path}`);
    expect(ran).toEqual({ code: 2, out: "", complaints, written: FILES });
  });
});

test("simulate shows how far it is, and when it's stopped keeps the first runs and says how many", async () => {
  const shown: string[] = [];
  const watch = { show: (line: string) => shown.push(line), isStopped: async () => shown.length === 1 };
  const { code, out, complaints, written } = await on("a.yaml --runs 1920 --out a.csv --format json", watch);
  expect(shown.map((line) => line.replace(/, \d+ s left/, ""))).toEqual([
    "Playing [------------------------] 30 of 1,920 runs",
    "",
  ]);
  expect(code).toBe(130);
  expect(complaints).toBe("Stopped. The first 30 of 1,920 runs are in a.csv.");
  expect(JSON.parse(out)).toMatchObject({ runs: 30, incomplete: true });
  expect(written["a.csv"]?.split("\n")).toHaveLength(32);
  expect((await on("a.yaml --runs 30 --out a.csv")).written["a.csv"]).toBe(written["a.csv"]);
});

test.each([
  ["", 2, "Name one scenario file. Write: threshold simulate FILE"],
  ["a.yaml other.yaml", 2, "Name one scenario file. Write: threshold simulate FILE"],
  ["a.yaml --runs -5", 2, 'The option "--runs" takes a whole number; "-5" isn\'t one.'],
  ["a.yaml --runs 0", 2, 'The option "--runs" takes a number from 1.'],
  ["a.yaml --runs 1e3", 2, 'The option "--runs" takes a whole number; "1e3" isn\'t one.'],
  ["a.yaml --seed 9007199254740991", 2, "There are no seeds beyond 9007199254740991; start from a smaller one."],
  ["a.yaml --workers 0", 2, 'The option "--workers" takes a number from 1 to 1,024.'],
  ["a.yaml --format xml", 2, 'There is no format "xml"; there are text, json.'],
  ["a.yaml --policy north", 2, '"north" doesn\'t name a seat and its policy. Write SEAT=POLICY.'],
  ["a.yaml --policy nroth=hawkish", 2, 'There is no seat "nroth". Did you mean "north"?'],
  ["a.yaml --policy north=hawk", 2, 'There is no policy "hawk"; there are hawkish, dovish.'],
  ["a.yaml --force weather.frnt=sun", 2, 'There is no window "weather.frnt". Did you mean "weather.front"?'],
  ["a.yaml --force weather.front=snow", 2, 'There is no option "snow" at "weather.front"; there are storm, sun.'],
  [
    "a.yaml --shard 3/2",
    2,
    'The option "--shard" takes a part and the number of parts, such as 2/8; "3/2" isn\'t one.',
  ],
  [
    "a.yaml --shard 0/2",
    2,
    'The option "--shard" takes a part and the number of parts, such as 2/8; "0/2" isn\'t one.',
  ],
  [
    "a.yaml --from my.run.json",
    2,
    "\"my.run.json\" doesn't name a place in a run. Write the run's file and a ply: my.run.json@3.",
  ],
  ["a.yaml --from no.run.json@1", 2, 'The file "no.run.json" can\'t be read: there is none.'],
  ["a.yaml --from my.run.json@99", 2, `The run "my.run.json" has ${run.plies.length} plies; there is no ply 99.`],
  [
    `a.yaml --from my.run.json@${run.plies.length}`,
    2,
    `The run "my.run.json" has ended at ply ${run.plies.length}. Start from an earlier one.`,
  ],
  [
    "a.yaml --from old.run.json@1",
    2,
    'In the run, "south" follows "hawk". There is no policy "hawk"; there are hawkish, dovish. Choose one with "--policy".',
  ],
  ["a.yaml --from broken.run.json@1", 1, expect.stringMatching(/^broken\.run\.json: [^\n]+\.$/)],
  ["other.yaml --from my.run.json@1", 1, expect.stringMatching(/^my\.run\.json: [^\n]*kitchen-sink[^\n]*\.$/)],
  ["changed.yaml --from my.run.json@1", 1, expect.stringMatching(/^my\.run\.json: [^\n]+\.$/)],
  ["broken.yaml", 1, expect.stringContaining("broken.yaml:1:1")],
  ["none.yaml", 2, 'The file "none.yaml" can\'t be read: there is none.'],
])("simulate %s: exit code %i and one sentence", async (words, code, complaints) => {
  const ran = await on(words);
  expect({ ...ran, complaints: ran.complaints }).toEqual({ code, out: "", complaints, written: FILES });
});

test("simulate says of a scenario without policies that it has none", async () => {
  const { complaints } = await runOn(["simulate", "a.yaml", "--policy", "north=hawkish"], {
    "a.yaml": TEXT.replace(/^policies:[\s\S]*?^assess:/m, "assess:").replace(/^.*policy: hawkish.*\n/m, ""),
  });
  expect(complaints).toBe("This scenario has no policies.");
});
