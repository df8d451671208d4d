import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { describe, expect, test } from "vitest";
import { openDuckDb } from "../../../../src/cli/shared/records/openDuckDb.ts";
import { UsageError } from "../../../../src/cli/shared/usageError.ts";
import { readFixture } from "../../../engine/harness.ts";
import { runOn } from "../../consoleOf.ts";
import { filesIn, temporaryFolder } from "../../shared/records/writeRecords.ts";

const FILES = { "a.yaml": readFixture("kitchenSink.yaml") };
const simulate = (...words: readonly string[]) => runOn(["simulate", "a.yaml", ...words], FILES);
const write = async (folder: string, ...words: readonly string[]): Promise<void> => {
  const { code, complaints } = await simulate("--seed", "11", "--out", folder, ...words);
  expect({ code, complaints }).toEqual({ code: 0, complaints: "" });
};
const ask = async (folder: string, sql: string): Promise<unknown> => {
  const { out, complaints } = await runOn(["query", folder, sql, "--format", "json"], {});
  expect(complaints).toBe("");
  return JSON.parse(out);
};
const contentsOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(filesIn(folder).map((path) => [path, readFileSync(join(folder, path), "base64")]));

describe("simulate --out FOLDER", () => {
  test("writes the runs that are counted, and their choices", async () => {
    const folder = join(temporaryFolder(), "new", "records");
    const { out } = await simulate("--runs", "300", "--out", folder, "--format", "json", "--policy", "north=hawkish");
    const { endings, totalPlies } = JSON.parse(out);
    const counted = await ask(folder, "SELECT ending, count(*) AS count FROM runs GROUP BY ending ORDER BY ending");
    expect(counted).toEqual(
      Object.entries<{ readonly count: number }>(endings)
        .filter(([, { count }]) => count > 0)
        .map(([ending, { count }]) => ({ ending, count }))
        .sort((one, other) => (one.ending < other.ending ? -1 : 1)),
    );
    expect(await ask(folder, "SELECT count(*) AS plies FROM choices")).toEqual([{ plies: totalPlies }]);
    expect(readdirSync(folder)).toEqual(["README.md", "choices", "dictionary.json", "manifest.json", "parts", "runs"]);
    expect(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"))).toMatchObject({
      scenario: { id: "kitchen-sink" },
      seed: 1,
      runs: 300,
      policies: { north: "hawkish" },
      tables: ["runs", "choices"],
    });
  });

  test("in shards, one after another or twice, writes what it writes alone, byte for byte", async () => {
    const [alone, shared] = [temporaryFolder(), temporaryFolder()];
    const words = ["--runs", "500", "--tables", "runs,choices,variables_by_ply"];
    await write(alone, ...words);
    for (const shard of ["3/4", "1/4", "4/4", "2/4", "1/4"]) await write(shared, ...words, "--shard", shard);
    expect(contentsOf(shared)).toEqual(contentsOf(alone));
    expect(await ask(shared, "SELECT count(*) AS runs, count(DISTINCT run) AS numbers FROM runs")).toEqual([
      { runs: 500, numbers: 500 },
    ]);
  });

  test("plays only what isn't finished when it is started again, and takes away what a killed process left", async () => {
    const [alone, folder] = [temporaryFolder(), temporaryFolder()];
    const words = ["--runs", "500"];
    await write(alone, ...words);
    await write(folder, ...words);
    for (const part of ["00003", "00007"]) rmSync(join(folder, "parts", `part-${part}.json`));
    writeFileSync(join(folder, "runs", "scenario=kitchen-sink", "part-00009.parquet"), "cut");
    const left = join(folder, "runs", "scenario=kitchen-sink", ".part-00003.parquet.0-1.new");
    writeFileSync(left, "half");
    utimesSync(left, 1, 1);
    const again = () => simulate("--seed", "11", "--out", folder, ...words, "--format", "json");
    const { runs, writtenBefore } = JSON.parse((await again()).out);
    expect([runs, writtenBefore]).toEqual([48, 452]);
    expect(contentsOf(folder)).toEqual(contentsOf(alone));
    expect(await simulate("--seed", "11", "--out", folder, ...words)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^a\.yaml: 500 runs had been written before and weren't played again\n/),
    });
  });

  test("leaves nothing to do for one of more shards than there are parts", async () => {
    const folder = temporaryFolder();
    await write(folder, "--runs", "3", "--shard", "1/4");
    expect(readdirSync(folder)).toEqual(["README.md", "dictionary.json", "manifest.json"]);
    await write(folder, "--runs", "3", "--shard", "2/4");
    expect(readdirSync(join(folder, "parts"))).toEqual(["part-00000.json"]);
  });
});

test("simulate --out FILE.parquet writes the table of runs alone, in one file", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "runs.parquet");
  await write(path, "--runs", "130");
  await write(join(folder, "records"), "--runs", "130");
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const rows = await parquetReadObjects({ file, compressors });
  expect(rows.map(({ run }) => run)).toEqual(Array.from({ length: 130 }, (_, run) => run));
  const asked = await ask(join(folder, "records"), "SELECT * EXCLUDE (source, scenario) FROM runs ORDER BY run");
  expect(rows.map((row) => ({ ...row, seed: Number(row["seed"]) }))).toEqual(
    (asked as readonly object[]).map((row) => ({ ...row })),
  );
  expect(readdirSync(folder).sort()).toEqual(["records", "runs.parquet"]);
});

test("tables that aren't known and places that can't be written are reported in one sentence", async () => {
  const folder = temporaryFolder();
  expect(await simulate("--out", folder, "--tables", "runs,choice")).toMatchObject({
    code: 2,
    complaints: 'There is no table "choice". Did you mean "choices"?',
  });
  expect(await simulate("--runs", "3000000000", "--out", folder)).toMatchObject({
    code: 2,
    complaints: "Records hold up to 2147483647 runs. Write several folders, each with its own seed.",
  });
  expect(filesIn(folder)).toEqual([]);
});

test("a system without DuckDB gets a message that says so", async () => {
  const opened = openDuckDb(() => Promise.reject(new Error("Cannot find package")));
  await expect(opened).rejects.toBeInstanceOf(UsageError);
  await expect(opened).rejects.toThrow("Records are written and read by DuckDB, which isn't installed here");
});
