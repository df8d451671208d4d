import type { DuckDBConnection } from "@duckdb/node-api";
import { TABLE_NAMES, type TableName } from "#analysis";
import { quoteName, quoteText } from "../../shared/records/quote.ts";
import type { ParquetSource } from "./findSources.ts";
import type { ChoiceRow, RunRow } from "./tablesOfRuns.ts";

/** Makes the views `runs`, `choices` and `variables_by_ply` of what there is, one row after another whatever it came from. */
export const createViews = async (
  connection: DuckDBConnection,
  parquet: readonly ParquetSource[],
  played: { readonly runs: readonly RunRow[]; readonly choices: readonly ChoiceRow[] },
): Promise<void> => {
  if (played.runs.length > 0) {
    await createTable(connection, "played_runs", RUN_COLUMNS, played.runs);
    await createTable(connection, "played_choices", CHOICE_COLUMNS, played.choices);
  }
  for (const table of TABLE_NAMES) {
    const parts = parquet.filter((source) => source.table === table).map(selectParquet);
    const own = played.runs.length > 0 ? PLAYED[table] : undefined;
    const all = own === undefined ? parts : [...parts, `SELECT * FROM ${own}`];
    if (all.length > 0) await connection.run(`CREATE VIEW ${table} AS ${all.join(" UNION ALL BY NAME ")}`);
  }
};

const PLAYED: Readonly<Partial<Record<TableName, string>>> = { runs: "played_runs", choices: "played_choices" };

const selectParquet = ({ folder, files }: ParquetSource): string => {
  const list = files.map(quoteText).join(", ");
  return `SELECT ${quoteText(folder)} AS source, scenario, * EXCLUDE (scenario) FROM read_parquet([${list}], hive_partitioning = true, hive_types_autocast = false)`;
};

type Columns<Row> = Readonly<Record<keyof Row, string>>;

const RUN_COLUMNS: Columns<RunRow> = {
  source: "VARCHAR",
  scenario: "VARCHAR",
  run: "INTEGER",
  seed: "BIGINT",
  ending: "VARCHAR",
  plies: "INTEGER",
};

const CHOICE_COLUMNS: Columns<ChoiceRow> = {
  source: "VARCHAR",
  scenario: "VARCHAR",
  run: "INTEGER",
  ply: "INTEGER",
  hour: "INTEGER",
  window: "VARCHAR",
  seat: "VARCHAR",
  option: "VARCHAR",
  initiative: "VARCHAR",
  inject: "VARCHAR",
  by: "VARCHAR",
  thinkSeconds: "DOUBLE",
  rationale: "VARCHAR",
  byClock: "BOOLEAN",
};

const createTable = async <Row extends object>(
  connection: DuckDBConnection,
  name: string,
  columns: Columns<Row>,
  rows: readonly Row[],
): Promise<void> => {
  const names = Object.keys(columns);
  const types = Object.entries<string>(columns).map(([column, type]) => `${toSqlName(column)} ${type}`);
  await connection.run(`CREATE TABLE ${name} (${types.join(", ")})`);
  const appender = await connection.createAppender(name);
  for (const row of rows) {
    for (const column of names) appendCell(appender, Reflect.get(row, column), Reflect.get(columns, column));
    appender.endRow();
  }
  appender.closeSync();
};

/** `thinkSeconds` as `"think_seconds"`. */
const toSqlName = (name: string): string =>
  quoteName(name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));

type Appender = Awaited<ReturnType<DuckDBConnection["createAppender"]>>;

const appendCell = (appender: Appender, cell: unknown, type: string): void => {
  if (typeof cell === "string") appender.appendVarchar(cell);
  else if (typeof cell === "boolean") appender.appendBoolean(cell);
  else if (typeof cell !== "number") appender.appendNull();
  else if (type === "BIGINT") appender.appendBigInt(BigInt(cell));
  else if (type === "DOUBLE") appender.appendDouble(cell);
  else appender.appendInteger(cell);
};
