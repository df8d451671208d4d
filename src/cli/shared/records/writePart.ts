import { mkdirSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { type RecordPart, type RecordPlan, type TableName, toTable } from "#analysis";
import type { Program } from "#engine";
import type { Recording } from "#kernel";
import { nameBeside } from "../files/nameBeside.ts";
import { putInPlace } from "../files/putInPlace.ts";
import { writeWhole } from "../files/writeWhole.ts";
import type { ParquetWriter } from "./createParquetWriter.ts";
import { hashFile } from "./hashFile.ts";
import { layOut } from "./layOut.ts";
import { partFile, type Receipt, type WrittenFile } from "./receipt.ts";

export type PartRequest = {
  readonly folder: string;
  readonly plan: RecordPlan;
  readonly program: Program;
  readonly writer: ParquetWriter;
};

/** Writes what was played of a part into the folder. Throws what the disk and DuckDB throw: see `whyUnwritable`. */
export const writePart = async (
  { folder, plan, program, writer }: PartRequest,
  part: RecordPart,
  recording: Recording,
): Promise<void> => {
  const written: [TableName, WrittenFile][] = [];
  for (const name of plan.tables) {
    const table = toTable(name, program, recording, { seed: plan.seed, firstRun: part.firstRun });
    const path = partFile(folder, plan, name, part);
    written.push([name, await putWhole(path, (beside) => writer.write(table, beside))]);
  }
  const receipt: Receipt = { ...part, tables: Object.fromEntries(written) };
  writeWhole(layOut(folder).receipt(part), `${JSON.stringify(receipt, undefined, 2)}\n`);
};

/** Lets a file be written beside its place and puts it there when it's whole. */
const putWhole = async (path: string, write: (beside: string) => Promise<number>): Promise<WrittenFile> => {
  mkdirSync(dirname(path), { recursive: true });
  const beside = nameBeside(path);
  try {
    const rows = await write(beside);
    const written = { rows, bytes: statSync(beside).size, sha256: await hashFile(beside) };
    putInPlace(beside, path);
    return written;
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
};
