import { statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { TABLE_NAMES, type TableName } from "#analysis";
import { quoteText } from "../../shared/records/quote.ts";

/** The Parquet files of one folder of records, by table; `folder` is what stands in the column `source`. */
export type ParquetSource = { readonly folder: string; readonly table: TableName; readonly files: readonly string[] };
export type Sources = { readonly runFiles: readonly string[]; readonly parquet: readonly ParquetSource[] };

/** The run files and the records that a path or a pattern means: a file, a folder with whatever is in it, or several. Sorted. */
export const findSources = async (connection: DuckDBConnection, patterns: readonly string[]): Promise<Sources> => {
  const found = new Set<string>();
  for (const pattern of patterns)
    for (const glob of isFolder(pattern) ? [join(pattern, "**")] : [pattern, join(pattern, "**")])
      for (const file of await listFiles(connection, glob)) found.add(file);
  const files = [...found].sort();
  return { runFiles: files.filter((file) => file.endsWith(".run.json")), parquet: groupByTable(files) };
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const listFiles = async (connection: DuckDBConnection, glob: string): Promise<readonly string[]> => {
  const found = await connection.runAndReadAll(`SELECT file FROM glob(${quoteText(glob)})`);
  return found.getRows().map(([file]) => String(file));
};

/** `FOLDER/TABLE/scenario=ID/part-00000.parquet`; a file that isn't whole yet begins with a dot. */
const groupByTable = (files: readonly string[]): readonly ParquetSource[] => {
  const groups = new Map<string, { readonly folder: string; readonly table: TableName; readonly files: string[] }>();
  for (const file of files) {
    const tableFolder = dirname(dirname(file));
    const table = TABLE_NAMES.find((name) => name === basename(tableFolder));
    if (!file.endsWith(".parquet") || basename(file).startsWith(".") || table === undefined) continue;
    const group = groups.get(tableFolder) ?? { folder: dirname(tableFolder), table, files: [] };
    group.files.push(file);
    groups.set(tableFolder, group);
  }
  return [...groups.values()];
};
