import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { expect, test } from "vitest";
import { describeTables, TABLE_NAMES, toTable } from "#analysis";
import { recordBatch } from "#kernel";
import { openFolder } from "../../../../src/cli/shared/records/openFolder.ts";
import { UsageError } from "../../../../src/cli/shared/usageError.ts";
import { readTable } from "../../../analysis/records/readTable.ts";
import { programOf, readFixture } from "../../../engine/harness.ts";
import { kernelOf } from "../../../kernel/kernelOf.ts";
import { filesIn, planOf, temporaryFolder, writeParts } from "./writeRecords.ts";

const program = programOf(readFixture("kitchenSink.yaml"));
const plan = planOf(program);

const readParquet = async (path: string): Promise<readonly Record<string, unknown>[]> => {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  const file = buffer.slice(byteOffset, byteOffset + byteLength);
  return await parquetReadObjects({ file: file as ArrayBuffer, compressors });
};

/** 64-bit integers as plain ones. */
const plain = (row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [name, typeof cell === "bigint" ? Number(cell) : (cell ?? null)]),
  );

test("another reader than the one that wrote them finds the same rows in the files", async () => {
  const folder = temporaryFolder();
  await writeParts(folder, plan, program, [1]);
  const recording = recordBatch(kernelOf(program), { seed: 4, from: 50, runs: 50, keepsStates: true });
  for (const name of TABLE_NAMES) {
    const rows = await readParquet(join(folder, name, "scenario=kitchen-sink", "part-00001.parquet"));
    expect(rows.map(plain)).toEqual(readTable(toTable(name, program, recording, { seed: 4, firstRun: 50 })));
  }
});

test("parts written by two into one folder, in any order, are those that one writes alone, byte for byte", async () => {
  const [alone, shared] = [temporaryFolder(), temporaryFolder()];
  await writeParts(alone, plan, program);
  await writeParts(shared, plan, program, [2, 1]);
  await writeParts(shared, plan, program, [0]);
  expect(filesIn(shared)).toEqual(filesIn(alone));
  for (const path of filesIn(alone)) expect(readFileSync(join(shared, path))).toEqual(readFileSync(join(alone, path)));
  expect(filesIn(alone)).toContain("parts/part-00002.json");
  expect(filesIn(alone).filter((path) => /(^|\/)\./.test(path))).toEqual([]);
});

test("records of another simulation are left alone", async () => {
  const folder = temporaryFolder();
  await writeParts(folder, plan, program, [0]);
  const before = filesIn(folder);
  await expect(writeParts(folder, planOf(program, { seed: 5 }), program)).rejects.toThrow(
    `The folder "${folder}" already holds records of another simulation: its "seed" is 4, not 5. Choose another folder, or delete this one.`,
  );
  expect(filesIn(folder)).toEqual(before);
});

test("a place that can't be written to is reported in a sentence, and what was finished is kept", async () => {
  const folder = temporaryFolder();
  await writeParts(folder, plan, program, [0]);
  const before = filesIn(folder);
  writeFileSync(join(folder, "in-the-way"), "");
  await expect(writeParts(join(folder, "in-the-way"), plan, program)).rejects.toThrow(
    `The records can't be written to "${join(folder, "in-the-way")}": a part of its path is a file. What was finished is kept; the same command writes the rest.`,
  );
  expect(filesIn(folder)).toEqual([...before, "in-the-way"].sort());
});

test("the folder says what is in it, column by column", async () => {
  const folder = temporaryFolder();
  await writeParts(folder, plan, program, []);
  expect(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"))).toEqual(plan);
  const { tables } = JSON.parse(readFileSync(join(folder, "dictionary.json"), "utf8"));
  expect(tables).toEqual(JSON.parse(JSON.stringify(describeTables(program, TABLE_NAMES))));
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  for (const { name, columns } of describeTables(program, TABLE_NAMES)) {
    expect(readme).toContain(`\n## ${name}\n`);
    for (const column of columns) expect(readme).toContain(`| \`${column.name}\` | ${column.type} | `);
  }
});

test("a folder that holds other files is refused, and they stay as they are", () => {
  for (const name of ["README.md", "manifest.json"]) {
    const folder = temporaryFolder();
    writeFileSync(join(folder, name), "{}");
    expect(() => openFolder(folder, plan, program)).toThrow(
      new UsageError(
        `The folder "${folder}" holds other files, such as "${name}", so no records are written into it. Choose a new folder.`,
      ),
    );
    expect(filesIn(folder).map((path) => readFileSync(join(folder, path), "utf8"))).toEqual(["{}"]);
  }
});

test("an empty volume takes records, and a folder whose beginning was cut off is completed", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "lost+found"));
  openFolder(folder, plan, program);
  rmSync(join(folder, "README.md"));
  openFolder(folder, plan, program);
  expect(readFileSync(join(folder, "README.md"), "utf8")).toContain("# Records of");
});
