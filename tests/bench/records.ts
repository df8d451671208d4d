import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { listParts, planRecords, type TableName } from "#analysis";
import { compile } from "#engine";
import { compileKernel, type Kernel, loadKernel, recordBatch, runBatch } from "#kernel";
import { readScenario } from "#scenario";
import { createParquetWriter } from "../../src/cli/shared/records/createParquetWriter.ts";
import { openDuckDb } from "../../src/cli/shared/records/openDuckDb.ts";
import { openFolder } from "../../src/cli/shared/records/openFolder.ts";
import { writePart } from "../../src/cli/shared/records/writePart.ts";
import { FLAGSHIP } from "./flagship.ts";
import { ladderText } from "./ladder.ts";
import { finish, keep, type Row } from "./report.ts";

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const kernelOf = (text: string): Kernel => {
  const { scenario } = readScenario(text);
  if (scenario === undefined) throw new Error("the scenario has errors");
  const compiled = compileKernel(compile(scenario));
  if ("unsupported" in compiled) throw new Error(compiled.unsupported);
  return loadKernel(compiled);
};

const seconds = async (work: () => unknown): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

const CHUNK = 16_384;

const simulate = (kernel: Kernel, runs: number): void => {
  for (let from = 0; from < runs; from += CHUNK)
    runBatch(kernel, { seed: 1, from, runs: Math.min(CHUNK, runs - from) });
};

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true }).reduce<number>(
    (sum, path) => sum + statSync(join(folder, String(path))).size,
    0,
  );

const write = async (
  kernel: Kernel,
  runs: number,
  tables: readonly TableName[],
): Promise<readonly [number, number]> => {
  const folder = mkdtempSync(join(tmpdir(), "threshold-bench-"));
  const plan = planRecords(kernel, { seed: 1, runs, policies: {}, forced: [], tables });
  const writer = await createParquetWriter(await openDuckDb());
  const taken = await seconds(async () => {
    openFolder(folder, plan, kernel.program);
    for (const part of listParts(plan)) {
      const keepsStates = tables.includes("variables_by_ply");
      const recording = recordBatch(kernel, { seed: 1, from: part.firstRun, runs: part.runs, keepsStates });
      await writePart({ folder, plan, program: kernel.program, writer }, part, recording);
    }
  });
  writer.close();
  const bytes = sizeOf(folder);
  rmSync(folder, { recursive: true });
  return [taken, bytes];
};

const TABLES: readonly (readonly TableName[])[] = [
  ["runs"],
  ["runs", "choices"],
  ["runs", "choices", "variables_by_ply"],
];

const [given, ...files] = process.argv.slice(2);
const runs = given === undefined ? 1_000_000 : Number(given);
const named = files.length > 0 ? files : [FLAGSHIP];
for (const text of [ladderText(12), ...named.map((file) => readFileSync(file, "utf8"))]) {
  const kernel = kernelOf(text);
  simulate(kernel, CHUNK);
  print(`${kernel.program.scenario.id}: ${runs.toLocaleString("en")} runs in one thread`);
  const alone = await seconds(() => simulate(kernel, runs));
  print(`  ${alone.toFixed(2).padStart(8)} s   1.00             simulating alone`);
  const rows: Row[] = [{ what: "simulating alone", seconds: alone, ratio: 1 }];
  for (const tables of TABLES) {
    const [taken, bytes] = await write(kernel, runs, tables);
    rows.push({ what: tables.join(", "), seconds: taken, ratio: taken / alone, bytes });
    const size = `${(bytes / 1e6).toFixed(1)} MB`;
    print(
      `  ${taken.toFixed(2).padStart(8)} s ${(taken / alone).toFixed(2).padStart(6)} ${size.padStart(10)}   simulating and writing ${tables.join(", ")}`,
    );
  }
  keep(`${kernel.program.scenario.id}: ${runs} runs`, rows);
}
finish("records");
