import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { partName, type RecordPart, type RecordPlan, type TableName } from "#analysis";
import { layOut } from "./layOut.ts";

/** What a part has in each table; written when all its files are whole. */
export type Receipt = RecordPart & { readonly tables: Readonly<Partial<Record<TableName, WrittenFile>>> };
export type WrittenFile = { readonly rows: number; readonly bytes: number; readonly sha256: string };

/** The path of a part's file in a table. */
export const partFile = (folder: string, plan: RecordPlan, table: TableName, part: Pick<RecordPart, "index">): string =>
  join(layOut(folder).tableFolder(plan, table), `${partName(part)}.parquet`);

/** The receipt of a part: undefined where there is none, "other" where it isn't one of this plan's part. */
export const readReceipt = (folder: string, plan: RecordPlan, part: RecordPart): Receipt | "other" | undefined => {
  const path = layOut(folder).receipt(part);
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
  const receipt = parseJson(readFileSync(path, "utf8"));
  return isReceipt(receipt, plan, part) ? receipt : "other";
};

/** Whether a part was written: its receipt is there, and its files have the sizes that it gives. What they hold is for `threshold join` to check. */
export const isFinished = (folder: string, plan: RecordPlan, part: RecordPart): boolean => {
  const receipt = readReceipt(folder, plan, part);
  if (receipt === undefined || receipt === "other") return false;
  return plan.tables.every((table) => {
    const found = statSync(partFile(folder, plan, table, part), { throwIfNoEntry: false });
    return found !== undefined && found.size === receipt.tables[table]?.bytes;
  });
};

/** What a text holds; undefined where it isn't JSON. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isCount = (value: unknown): value is number => typeof value === "number" && Number.isSafeInteger(value);

const isReceipt = (value: unknown, { tables }: RecordPlan, { index, firstRun, runs }: RecordPart): value is Receipt => {
  if (!isObject(value) || value["index"] !== index || value["firstRun"] !== firstRun || value["runs"] !== runs)
    return false;
  const files = value["tables"];
  return isObject(files) && tables.every((table) => isWritten(files[table]));
};

const isWritten = (value: unknown): boolean =>
  isObject(value) && isCount(value["rows"]) && isCount(value["bytes"]) && typeof value["sha256"] === "string";
