import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { programOf, readFixture } from "../../../engine/harness.ts";
import { runOn } from "../../consoleOf.ts";
import { filesIn, planOf, temporaryFolder, writeParts } from "../../shared/records/writeRecords.ts";

const program = programOf(readFixture("kitchenSink.yaml"));
const plan = planOf(program);
const files = "scenario=kitchen-sink";
const joined = (...words: readonly string[]) => runOn(["join", ...words], {});

const written = async (...parts: readonly number[]): Promise<string> => {
  const folder = temporaryFolder();
  await writeParts(folder, plan, program, parts);
  return folder;
};

test("shards in folders of their own, joined, are what one machine writes, byte for byte", async () => {
  const [alone, one, other] = [await written(0, 1, 2), await written(0, 2), await written(1, 2)];
  const out = join(temporaryFolder(), "whole");
  const { code, out: said } = await joined(other, one, "--out", out);
  const plies = /choices: ([\d,]+) rows/.exec(said)?.[1] ?? "";
  const states = (Number(plies.replace(",", "")) + 120).toLocaleString("en");
  expect([code, said]).toEqual([
    0,
    `kitchen-sink: all 120 runs are there, in 3 parts.
  runs: 120 rows
  choices: ${plies} rows
  variables_by_ply: ${states} rows\n`,
  ]);
  expect(filesIn(out)).toEqual(filesIn(alone));
  for (const path of filesIn(alone)) expect(readFileSync(join(out, path))).toEqual(readFileSync(join(alone, path)));
  expect(await joined(out)).toMatchObject({ code: 0, out: said });
});

test("what is missing or was changed is named, and nothing is copied", async () => {
  const folder = await written(0, 2);
  rmSync(join(folder, "choices", files, "part-00000.parquet"));
  appendFileSync(join(folder, "runs", files, "part-00002.parquet"), "x");
  const out = join(temporaryFolder(), "whole");
  expect(await joined(folder, "--out", out)).toMatchObject({
    code: 1,
    out: "",
    complaints: `The file "${join(folder, "choices", files, "part-00000.parquet")}" is missing.
The runs 50 to 99 are missing.
The file "${join(folder, "runs", files, "part-00002.parquet")}" has changed since it was written.`,
  });
  expect(filesIn(join(out, ".."))).toEqual([]);
});

test("two folders that differ about the same runs are reported", async () => {
  const [one, other] = [await written(0, 1, 2), await written(1)];
  const receipt = join(other, "parts", "part-00001.json");
  writeFileSync(receipt, readFileSync(receipt, "utf8").replace(/"bytes": \d+/, '"bytes": 1'));
  expect(await joined(one, other, "--out", join(temporaryFolder(), "whole"))).toMatchObject({
    code: 1,
    complaints: `The runs 50 to 99 differ in "${one}", "${other}".`,
  });
});

test("folders that don't belong together, or hold no records, are reported in a sentence", async () => {
  const [one, stranger, empty] = [await written(0), temporaryFolder(), temporaryFolder()];
  await writeParts(stranger, planOf(program, { seed: 5 }), program, []);
  const cases: readonly (readonly [readonly string[], string])[] = [
    [
      [one, stranger, "--out", empty],
      `The records in "${stranger}" aren't from the same simulation as those in "${one}".`,
    ],
    [[empty], `The folder "${empty}" holds no records: it has no readable manifest.json.`],
    [
      [one, one],
      "Name the folders of records to join. Write: threshold join FOLDER, or threshold join FOLDER… --out FOLDER",
    ],
  ];
  for (const [words, complaints] of cases) expect(await joined(...words)).toMatchObject({ code: 2, complaints });
  const whole = await written(0, 1, 2);
  expect(await joined(whole, "--out", stranger)).toMatchObject({
    code: 2,
    complaints: `The folder "${stranger}" already holds records of another simulation. Choose another folder.`,
  });
  writeFileSync(join(empty, "manifest.json"), '{"format": "threshold-records", "version": 2}');
  expect(await joined(empty)).toMatchObject({
    code: 2,
    complaints: `The folder "${empty}" holds no records that this version can read.`,
  });
});
