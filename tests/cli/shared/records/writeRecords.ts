import { mkdtempSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { listParts, type PlanRequest, planRecords, type RecordPlan, TABLE_NAMES } from "#analysis";
import type { Program } from "#engine";
import { recordBatch } from "#kernel";
import { createParquetWriter } from "../../../../src/cli/shared/records/createParquetWriter.ts";
import { openDuckDb } from "../../../../src/cli/shared/records/openDuckDb.ts";
import { openFolder } from "../../../../src/cli/shared/records/openFolder.ts";
import { writePart } from "../../../../src/cli/shared/records/writePart.ts";
import { kernelOf } from "../../../kernel/kernelOf.ts";

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), "threshold-records-"));

export const planOf = (program: Program, request: Partial<PlanRequest> = {}, runsPerPart = 50): RecordPlan => ({
  ...planRecords(kernelOf(program), {
    seed: 4,
    runs: 120,
    policies: {},
    forced: [],
    tables: TABLE_NAMES,
    ...request,
  }),
  runsPerPart,
});

/** Writes these parts of a plan, all unless told otherwise, in this order. */
export const writeParts = async (
  folder: string,
  plan: RecordPlan,
  program: Program,
  indexes: readonly number[] = listParts(plan).map(({ index }) => index),
): Promise<void> => {
  openFolder(folder, plan, program);
  const writer = await createParquetWriter(await openDuckDb());
  const kernel = kernelOf(program);
  const parts = listParts(plan);
  for (const index of indexes) {
    const part = parts[index];
    if (part === undefined) continue;
    const { firstRun: from, runs } = part;
    const recording = recordBatch(kernel, { seed: plan.seed, from, runs, keepsStates: true });
    await writePart({ folder, plan, program, writer }, part, recording);
  }
  writer.close();
};

/** The files in a folder and below, by their path from there, sorted. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => relative(".", path))
    .sort();
