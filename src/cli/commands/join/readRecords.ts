import { readFileSync } from "node:fs";
import { listParts, type RecordPart, type RecordPlan, TABLE_NAMES } from "#analysis";
import { layOut } from "../../shared/records/layOut.ts";
import { isCount, isObject, parseJson, type Receipt, readReceipt } from "../../shared/records/receipt.ts";
import { UsageError } from "../../shared/usageError.ts";

/** One folder of records: its plan, as it is written there, and the parts that are whole. */
export type Records = {
  readonly folder: string;
  readonly manifest: string;
  readonly plan: RecordPlan;
  readonly receipts: ReadonlyMap<number, Receipt>;
};

/** Reads the plan of a folder of records. Throws a UsageError where it isn't one. */
export const readRecords = (folder: string): Records => {
  const manifest = readIn(folder, layOut(folder).manifest);
  const plan = parseJson(manifest);
  if (!isPlan(plan)) throw new UsageError(`The folder "${folder}" holds no records that this version can read.`);
  const receipts = new Map<number, Receipt>();
  for (const part of listParts(plan)) {
    const receipt = wholeReceipt(folder, plan, part);
    if (receipt !== undefined) receipts.set(part.index, receipt);
  }
  return { folder, manifest, plan, receipts };
};

const readIn = (folder: string, path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new UsageError(`The folder "${folder}" holds no records: it has no readable manifest.json.`);
  }
};

const wholeReceipt = (folder: string, plan: RecordPlan, part: RecordPart): Receipt | undefined => {
  const receipt = readReceipt(folder, plan, part);
  if (receipt !== "other") return receipt;
  throw new UsageError(
    `The receipt "${layOut(folder).receipt(part)}" doesn't belong to these records. Delete it and write the part again.`,
  );
};

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
