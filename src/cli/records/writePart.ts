import { mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { partName, type RecordPart, type RecordPlan, type TableName, toTable } from "#analysis";
import { type Kernel, type Recording, recordBatch } from "#engine";
import { nameBeside } from "../nameBeside.ts";
import { writeWhole } from "../writeWhole.ts";
import type { ParquetWriter } from "./createParquetWriter.ts";
import { hashFile } from "./hashFile.ts";
import { layOut } from "./layOut.ts";
import { whyUnwritable } from "./whyUnwritable.ts";

/** What a part has in each table; written when all its files are whole. */
export type Receipt = RecordPart & { readonly tables: Readonly<Partial<Record<TableName, WrittenFile>>> };
export type WrittenFile = { readonly rows: number; readonly bytes: number; readonly sha256: string };

/** Plays a part's runs, writes them into the folder, and gives them back. Throws a UsageError where they can't be written. */
export const writePart = async (
  folder: string,
  plan: RecordPlan,
  part: RecordPart,
  kernel: Kernel,
  writer: ParquetWriter,
): Promise<Recording> => {
  const { seed, policies, tables } = plan;
  const recording = recordBatch(kernel, {
    seed,
    policies,
    runs: part.runs,
    from: part.firstRun,
    keepsStates: tables.includes("variables_by_ply"),
  });
  try {
    const written: [TableName, WrittenFile][] = [];
    for (const name of tables) {
      const table = toTable(name, kernel.program, recording, { seed, firstRun: part.firstRun });
      const path = join(layOut(folder).tableFolder(plan, name), `${partName(part)}.parquet`);
      written.push([name, await writeFile(path, (beside) => writer.write(table, beside))]);
    }
    const receipt: Receipt = { ...part, tables: Object.fromEntries(written) };
    writeWhole(layOut(folder).receipt(part), `${JSON.stringify(receipt, undefined, 2)}\n`);
  } catch (error) {
    throw whyUnwritable(folder, error);
  }
  return recording;
};

/** Writes a file beside its place and puts it there when it's whole. */
const writeFile = async (path: string, write: (beside: string) => Promise<number>): Promise<WrittenFile> => {
  mkdirSync(join(path, ".."), { recursive: true });
  const beside = nameBeside(path);
  try {
    const rows = await write(beside);
    const written = { rows, bytes: statSync(beside).size, sha256: await hashFile(beside) };
    renameSync(beside, path);
    return written;
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
};
