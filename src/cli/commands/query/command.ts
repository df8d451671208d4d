import type { Command } from "../../shared/arguments/command.ts";
import type { Option } from "../../shared/arguments/option.ts";
import { type Arguments, givenValue } from "../../shared/arguments/parseArguments.ts";
import type { Console } from "../../shared/console/console.ts";
import { decodeRunFile } from "../../shared/reading/readRun.ts";
import { openDuckDb } from "../../shared/records/openDuckDb.ts";
import { UsageError } from "../../shared/usageError.ts";
import { askSql, lockConnection, SqlError } from "./askSql.ts";
import { createViews } from "./createViews.ts";
import { findSources } from "./findSources.ts";
import { type Rows, toCsv, toJson, toTextTable } from "./formatRows.ts";
import { type ChoiceRow, lateHour, type RunRow, toChoiceRows, toRunRow } from "./tablesOfRuns.ts";

const FORMATS: Readonly<Record<string, (rows: Rows) => string>> = { table: toTextTable, csv: toCsv, json: toJson };

const OPTIONS: readonly Option[] = [
  { name: "format", value: "table|csv|json", does: "the format of the answer", standard: "table" },
];

/** Runs SQL over run files and records; exit code 1 when the query can't be run or a run file can't be read. */
const run = async ({ files: words, options }: Arguments, console: Console): Promise<number> => {
  const [sql, patterns] = [words.at(-1), words.slice(0, -1)];
  if (sql === undefined || patterns.length === 0)
    throw new UsageError('Name the runs and the query. Write: threshold query GLOB "SELECT …"');
  const format = readFormat(givenValue({ options }, "format"));
  const duckDb = await openDuckDb();
  const instance = await duckDb.api.DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  try {
    const connection = await instance.connect();
    const { runFiles, parquet } = await findSources(connection, patterns);
    if (runFiles.length + parquet.length === 0)
      throw new UsageError(`There are no runs and no records in ${patterns.map((one) => `"${one}"`).join(", ")}.`);
    const played = readRunFiles(runFiles, console);
    await createViews(connection, parquet, played);
    await lockConnection(
      connection,
      parquet.flatMap(({ files }) => files),
    );
    console.print(format(await askSql(duckDb, connection, sql)));
    return played.unread > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof SqlError)) throw error;
    console.complain(error.message);
    return 1;
  } finally {
    instance.closeSync();
  }
};

export const query: Command = {
  name: "query",
  takes: 'GLOB "SQL"',
  does: "query runs by SQL: run files, folders of them, and folders of records",
  options: OPTIONS,
  run,
};

const readFormat = (name: string): ((rows: Rows) => string) => {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (format !== undefined) return format;
  throw new UsageError(`There is no format "${name}"; there are ${Object.keys(FORMATS).join(", ")}.`);
};

/** What the run files hold; one that can't be read is complained of and left out. */
const readRunFiles = (
  paths: readonly string[],
  console: Console,
): { readonly runs: readonly RunRow[]; readonly choices: readonly ChoiceRow[]; readonly unread: number } => {
  const runs: RunRow[] = [];
  const choices: ChoiceRow[] = [];
  let unread = 0;
  for (const [number, path] of paths.entries()) {
    const decoded = decodeRunFile(path, console);
    const late = decoded.ok ? lateHour(decoded.value) : undefined;
    if (decoded.ok && late === undefined) {
      runs.push(toRunRow(decoded.value, number, path));
      choices.push(...toChoiceRows(decoded.value, number, path));
    } else {
      unread++;
      console.complain(decoded.ok ? `${path}: ${late}` : decoded.reason);
    }
  }
  return { runs, choices, unread };
};
