import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { nameBeside } from "../../shared/files/nameBeside.ts";
import { putInPlace } from "../../shared/files/putInPlace.ts";
import { layOut } from "../../shared/records/layOut.ts";
import { partFile } from "../../shared/records/receipt.ts";
import { refuseForeignFolder } from "../../shared/records/refuseForeignFolder.ts";
import { whyUnwritable } from "../../shared/records/whyUnwritable.ts";
import { UsageError } from "../../shared/usageError.ts";
import type { Found } from "./gather.ts";
import type { Records } from "./readRecords.ts";

/** Copies parts into a folder, each part's receipt after its files. Throws a UsageError where that can't be done. */
export const copyRecords = (first: Records, found: readonly Found[], out: string): void => {
  const [from, to] = [layOut(first.folder), layOut(out)];
  try {
    refuseForeignFolder(out);
    if (existsSync(to.manifest) && readFileSync(to.manifest, "utf8") !== first.manifest)
      throw new UsageError(`The folder "${out}" already holds records of another simulation. Choose another folder.`);
    for (const name of ["dictionary", "readme", "manifest"] as const) copyWhole(from[name], to[name]);
    for (const { records, receipt } of found) {
      const { folder, plan } = records;
      for (const table of plan.tables)
        copyWhole(partFile(folder, plan, table, receipt), partFile(out, plan, table, receipt));
      copyWhole(layOut(folder).receipt(receipt), to.receipt(receipt));
    }
  } catch (error) {
    throw whyUnwritable(out, error);
  }
};

const copyWhole = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  const beside = nameBeside(to);
  try {
    copyFileSync(from, beside);
    putInPlace(beside, to);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
};
