import { statSync } from "node:fs";
import { listParts, type RecordPart } from "#analysis";
import { hashFile } from "../../shared/records/hashFile.ts";
import { partFile, type Receipt } from "../../shared/records/receipt.ts";
import { UsageError } from "../../shared/usageError.ts";
import type { Records } from "./readRecords.ts";

/** A part that is whole, and where. */
export type Found = { readonly records: Records; readonly receipt: Receipt };
export type Gathered = { readonly found: readonly Found[]; readonly problems: readonly string[] };

/** Every part of a simulation from the folders that its shards wrote, and a sentence for each that is missing or not as it was written. */
export const gather = async (first: Records, others: readonly Records[]): Promise<Gathered> => {
  const all = [first, ...others];
  const stranger = others.find(({ manifest }) => manifest !== first.manifest);
  if (stranger !== undefined)
    throw new UsageError(
      `The records in "${stranger.folder}" aren't from the same simulation as those in "${first.folder}".`,
    );
  const found: Found[] = [];
  const problems: string[] = [];
  for (const part of listParts(first.plan)) {
    const holders = all.flatMap((records): readonly Found[] => {
      const receipt = records.receipts.get(part.index);
      return receipt === undefined ? [] : [{ records, receipt }];
    });
    const [holder] = holders;
    if (holder === undefined) problems.push(`The runs ${nameRuns(part)} are missing.`);
    else found.push(holder);
    if (new Set(holders.map(({ receipt }) => JSON.stringify(receipt))).size > 1)
      problems.push(
        `The runs ${nameRuns(part)} differ in ${holders.map(({ records }) => `"${records.folder}"`).join(", ")}.`,
      );
    for (const one of holders) problems.push(...(await checkFiles(one)));
  }
  return { found, problems };
};

const nameRuns = ({ firstRun, runs }: RecordPart): string => `${firstRun} to ${firstRun + runs - 1}`;

const checkFiles = async ({ records: { folder, plan }, receipt }: Found): Promise<readonly string[]> => {
  const problems: string[] = [];
  for (const table of plan.tables) {
    const path = partFile(folder, plan, table, receipt);
    const isThere = statSync(path, { throwIfNoEntry: false }) !== undefined;
    if (!isThere) problems.push(`The file "${path}" is missing.`);
    else if ((await hashFile(path)) !== receipt.tables[table]?.sha256)
      problems.push(`The file "${path}" has changed since it was written.`);
  }
  return problems;
};
