import type { TableName } from "#analysis";
import type { Command } from "../../shared/arguments/command.ts";
import type { Option } from "../../shared/arguments/option.ts";
import type { Arguments } from "../../shared/arguments/parseArguments.ts";
import type { Console } from "../../shared/console/console.ts";
import { countOf } from "../../shared/text/figures.ts";
import { UsageError } from "../../shared/usageError.ts";
import { copyRecords } from "./copyRecords.ts";
import { type Found, gather } from "./gather.ts";
import { readRecords } from "./readRecords.ts";

const OPTIONS: readonly Option[] = [{ name: "out", value: "FOLDER", does: "put them into this folder" }];

/** Checks that the records of all shards are there, file by file, and puts them into one folder; exit code 1 when something is missing or differs. */
const run = async ({ files, options }: Arguments, console: Console): Promise<number> => {
  const [folder, ...more] = files;
  const out = options.get("out");
  if (folder === undefined || (more.length > 0 && out === undefined))
    throw new UsageError(
      "Name the folders of records to join. Write: threshold join FOLDER, or threshold join FOLDER… --out FOLDER",
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

export const join: Command = {
  name: "join",
  takes: "FOLDER…",
  does: "check that the records of all shards are complete and unchanged",
  options: OPTIONS,
  run,
};

const sumRows = (found: readonly Found[], table: TableName): number =>
  found.reduce((sum, { receipt }) => sum + (receipt.tables[table]?.rows ?? 0), 0);
