import { join } from "node:path";
import { partName, type RecordPart, type RecordPlan, type TableName } from "#analysis";

/** Where the files of records lie in their folder: tables in the way of Hive, which every engine reads. */
export const layOut = (
  folder: string,
): {
  readonly manifest: string;
  readonly dictionary: string;
  readonly readme: string;
  readonly parts: string;
  readonly receipt: (part: Pick<RecordPart, "index">) => string;
  readonly tableFolder: (plan: RecordPlan, table: TableName) => string;
} => ({
  manifest: join(folder, "manifest.json"),
  dictionary: join(folder, "dictionary.json"),
  readme: join(folder, "README.md"),
  parts: join(folder, "parts"),
  receipt: (part) => join(folder, "parts", `${partName(part)}.json`),
  tableFolder: ({ scenario }, table) => join(folder, table, `scenario=${scenario.id}`),
});
