import type { TableName } from "#analysis";
import { parseArguments } from "../../shared/arguments/parseArguments.ts";
import type { Console } from "../../shared/console/console.ts";
import { countOf } from "../../shared/text/figures.ts";
import { UsageError } from "../../shared/usageError.ts";
import { copyRecords } from "./copyRecords.ts";
import { type Found, gather } from "./gather.ts";
import { readRecords } from "./readRecords.ts";

/** Checks that the records of all shards are there, file by file, and puts them into one folder; exit code 1 when something is missing or differs. */
export const join = async (args: readonly string[], console: Console): Promise<number> => {
  const { files, options } = parseArguments(args, { flags: [], options: ["out"], lists: [] });
  const [folder, ...more] = files;
  const out = options.get("out");
  if (folder === undefined || (more.length > 0 && out === undefined))
    throw new UsageError(
      "Folders of records are to be joined. Write: threshold join FOLDER, or threshold join FOLDER… --out FOLDER",
    );
  const first = readRecords(folder);
  const { found, problems } = await gather(first, more.map(readRecords));
  if (problems.length > 0) {
    console.complain(problems.join("\n"));
    return 1;
  }
  if (out !== undefined) copyRecords(first, found, out);
  const { plan } = first;
  console.print(`${plan.scenario.id}: all ${countOf(plan.runs)} runs are there, in ${countOf(found.length)} parts.\n`);
  for (const table of plan.tables) console.print(`  ${table}: ${countOf(sumRows(found, table))} rows\n`);
  return 0;
};

const sumRows = (found: readonly Found[], table: TableName): number =>
  found.reduce((sum, { receipt }) => sum + (receipt.tables[table]?.rows ?? 0), 0);
