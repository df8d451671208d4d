import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { listParts, partName, type RecordPart, type RecordPlan, TABLE_NAMES, type TableName } from "#analysis";
import { layOut } from "../../shared/records/layOut.ts";
import type { Receipt } from "../../shared/records/writePart.ts";
import { UsageError } from "../../shared/usageError.ts";

/** One folder of records: its plan, as it is written there, and the parts that are whole. */
export type Records = {
  readonly folder: string;
  readonly manifest: string;
  readonly plan: RecordPlan;
  readonly receipts: ReadonlyMap<number, Receipt>;
};

/** Reads what a folder of records says of itself. Throws a UsageError where it isn't one. */
export const readRecords = (folder: string): Records => {
  const manifest = readIn(folder, layOut(folder).manifest);
  const plan = parse(manifest);
  if (!isPlan(plan)) throw new UsageError(`The folder "${folder}" holds no records that this version reads.`);
  const receipts = new Map<number, Receipt>();
  for (const part of listParts(plan)) {
    const receipt = readReceipt(folder, plan, part);
    if (receipt !== undefined) receipts.set(part.index, receipt);
  }
  return { folder, manifest, plan, receipts };
};

/** The path of a part's file in a table, from the folder. */
export const partFile = (folder: string, plan: RecordPlan, table: TableName, part: Pick<RecordPart, "index">): string =>
  join(layOut(folder).tableFolder(plan, table), `${partName(part)}.parquet`);

const readIn = (folder: string, path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new UsageError(`The folder "${folder}" holds no records: there is no manifest.json that can be read.`);
  }
};

const readReceipt = (folder: string, plan: RecordPlan, part: RecordPart): Receipt | undefined => {
  const path = layOut(folder).receipt(part);
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
  const receipt = parse(readFileSync(path, "utf8"));
  if (isReceipt(receipt, plan, part)) return receipt;
  throw new UsageError(`The receipt "${path}" isn't one of these records. Delete it and write the part again.`);
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number => typeof value === "number" && Number.isSafeInteger(value);

const isPlan = (value: unknown): value is RecordPlan =>
  isObject(value) &&
  value["format"] === "threshold-records" &&
  value["version"] === 1 &&
  isObject(value["scenario"]) &&
  /^[a-z][a-z0-9_-]*$/.test(String(value["scenario"]["id"])) &&
  isCount(value["runs"]) &&
  isCount(value["runsPerPart"]) &&
  value["runsPerPart"] > 0 &&
  Array.isArray(value["tables"]) &&
  value["tables"].every((table) => TABLE_NAMES.some((known) => known === table));

const isReceipt = (value: unknown, { tables }: RecordPlan, { index, firstRun, runs }: RecordPart): value is Receipt => {
  if (!isObject(value) || value["index"] !== index || value["firstRun"] !== firstRun || value["runs"] !== runs)
    return false;
  const files = value["tables"];
  return isObject(files) && tables.every((table) => isWritten(files[table]));
};

const isWritten = (value: unknown): boolean =>
  isObject(value) && isCount(value["rows"]) && isCount(value["bytes"]) && typeof value["sha256"] === "string";
