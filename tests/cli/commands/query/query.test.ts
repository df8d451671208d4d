import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { createReferee } from "#engine";
import { encodeRun, type Run } from "#replay";
import { programOf, readFixture } from "../../../engine/harness.ts";
import { playByPolicy } from "../../../engine/randomPlay.ts";
import { runOn } from "../../consoleOf.ts";
import { filesIn, planOf, temporaryFolder, writeParts } from "../../shared/records/writeRecords.ts";

const program = programOf(readFixture("kitchenSink.yaml"));
const folder = temporaryFolder();
const records = join(folder, "records");
const files: Record<string, string> = {};

const write = (name: string, text: string): void => {
  files[join(folder, name)] = text;
  writeFileSync(join(folder, name), text);
};

beforeAll(async () => {
  await writeParts(records, planOf(program), program);
  const { run } = playByPolicy(createReferee(program), 9);
  const played: Run = {
    ...run,
    seats: { ...run.seats, japan: { by: "person" } },
    plies: run.plies.map((ply, index) =>
      ply.by === "policy" && index < 6
        ? { ...ply, by: "person", thinkSeconds: 4.5, rationale: '"Now", she said' }
        : ply,
    ),
  };
  write("ann.run.json", encodeRun(played));
  write("ben.run.json", encodeRun(run));
});

const ask = (words: readonly string[]) => runOn(["query", ...words], files);
const json = async (...words: readonly string[]): Promise<unknown> => {
  const { out, complaints } = await ask([...words, "--format", "json"]);
  expect(complaints).toBe("");
  return JSON.parse(out);
};

test("records and run files are asked together", async () => {
  expect(await json(folder, "SELECT source, count(*) AS runs FROM runs GROUP BY source ORDER BY source")).toEqual([
    { source: join(folder, "ann.run.json"), runs: 1 },
    { source: join(folder, "ben.run.json"), runs: 1 },
    { source: records, runs: 120 },
  ]);
});

test("the three tables of records go together by run and ply", async () => {
  const [whole] = (await json(
    records,
    `SELECT (SELECT sum(plies) FROM runs) AS plies, (SELECT count(*) FROM choices) AS choices, count(*) AS states,
      (SELECT count(*) FROM choices JOIN variables_by_ply USING (run, ply, hour)) AS joined, min(scenario) AS scenario FROM variables_by_ply`,
  )) as readonly Record<string, number>[];
  expect(whole).toEqual({
    plies: whole?.["plies"],
    choices: whole?.["plies"],
    joined: whole?.["plies"],
    states: (whole?.["plies"] ?? 0) + 120,
    scenario: "kitchen-sink",
  });
});

test("a run file's choices say who chose, why and how long it took", async () => {
  const { run } = playByPolicy(createReferee(program), 9);
  const rows = await json(join(folder, "*.run.json"), "SELECT * FROM choices WHERE run = 0 ORDER BY ply");
  expect(rows).toHaveLength(run.plies.length);
  const told = await json(
    join(folder, "ann.run.json"),
    "SELECT DISTINCT rationale, think_seconds, seat FROM choices WHERE \"by\" = 'person'",
  );
  expect(told).toEqual([{ rationale: '"Now", she said', think_seconds: 4.5, seat: "japan" }]);
  expect(await json(join(folder, "ann.run.json"), "SELECT DISTINCT seat FROM choices WHERE \"by\" = 'chance'")).toEqual(
    [{ seat: "chance" }],
  );
});

test("the answer is a table, CSV or JSON", async () => {
  const sql =
    "SELECT 'a, \"b\"' AS words, 12345678901 AS number, true AS flag, NULL AS nothing UNION ALL SELECT '核', 1, false, 'x' ORDER BY number";
  expect((await ask([records, sql])).out).toBe(
    `words        number  flag   nothing
------  -----------  -----  -------
核                1  false  x
a, "b"  12345678901  true\n`,
  );
  expect((await ask([records, sql, "--format", "csv"])).out).toBe(
    'words,number,flag,nothing\n核,1,false,x\n"a, ""b""",12345678901,true,\n',
  );
  expect(await json(records, sql)).toEqual([
    { words: "核", number: 1, flag: false, nothing: "x" },
    { words: 'a, "b"', number: 12345678901, flag: true, nothing: null },
  ]);
});

const REFUSED: readonly (readonly [sql: string, sentence: string])[] = [
  ["SELEC 1", 'The query can\'t be run: Parser Error: syntax error at or near "SELEC"'],
  ["", "The query is empty."],
  ["SELECT nothing FROM runs", 'The query can\'t be run: Binder Error: Referenced column "nothing" not found'],
  ["SELECT 1; SELECT 2", "Write one query; these are 2."],
  [`COPY runs TO '${join(records, "runs.csv")}'`, "The query can't be run: Permission Error"],
  [
    `COPY (SELECT 1) TO '${join(records, "runs", "scenario=kitchen-sink", "part-00000.parquet")}'`,
    "A query can only read",
  ],
  ["DROP VIEW runs", "A query can only read"],
  ["SET enable_external_access = true", "A query can only read"],
  [`SELECT * FROM read_text('${join(records, "manifest.json")}')`, "The query can't be run: Permission Error"],
  ["SELECT * FROM read_csv('http://localhost/a.csv')", "The query can't be run: Permission Error"],
];

test.each(REFUSED)(
  "a query that reads something else, changes something or isn't SQL is refused: %s",
  async (sql, sentence) => {
    const before = filesIn(records);
    const { code, out, complaints } = await ask([records, sql]);
    expect([code, out]).toEqual([1, ""]);
    expect(complaints.startsWith(sentence)).toBe(true);
    expect(complaints.trim()).not.toContain("\n");
    expect(filesIn(records)).toEqual(before);
  },
);

test("a run file that can't be read is named, and the others are asked", async () => {
  write("cut.run.json", readFileSync(join(folder, "ben.run.json"), "utf8").slice(0, 500));
  const { code, out, complaints } = await ask([
    join(folder, "*.run.json"),
    "SELECT count(*) AS runs FROM runs",
    "--format",
    "csv",
  ]);
  expect([code, out]).toEqual([1, "runs\n2\n"]);
  expect(complaints).toBe(`${join(folder, "cut.run.json")}: The file isn't JSON, so it isn't a run file.`);
});

test("a run file with an hour that no table holds is named, and the others are asked", async () => {
  const held = readFileSync(join(folder, "ben.run.json"), "utf8");
  write("late.run.json", held.replace(/"hour": \d+/, '"hour": 9007199254740991'));
  rmSync(join(folder, "cut.run.json"), { force: true });
  const { code, out, complaints } = await ask([join(folder, "*.run.json"), "SELECT count(*) AS runs FROM runs"]);
  rmSync(join(folder, "late.run.json"));
  expect([code, out]).toEqual([1, "runs\n----\n   2\n"]);
  expect(complaints).toBe(
    `${join(folder, "late.run.json")}: The hour of ply 0, 9007199254740991, is later than any that can be played.`,
  );
});

test("what isn't there and what isn't known is reported in a sentence", async () => {
  const nowhere = join(folder, "nowhere");
  expect(await ask([nowhere, "SELECT 1"])).toMatchObject({
    code: 2,
    complaints: `There are no runs and no records in "${nowhere}".`,
  });
  expect(await ask([records])).toMatchObject({ code: 2 });
  expect(await ask([records, "SELECT 1", "--format", "xml"])).toMatchObject({
    code: 2,
    complaints: 'There is no format "xml"; there are table, csv, json.',
  });
});
