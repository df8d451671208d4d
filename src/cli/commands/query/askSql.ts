import type { DuckDBConnection } from "@duckdb/node-api";
import type { DuckDb } from "../../shared/records/openDuckDb.ts";
import { quoteText } from "../../shared/records/quote.ts";
import type { Cell, Rows } from "./formatRows.ts";

/** A query that can't be run, in one sentence. */
export class SqlError extends Error {}

/** From now on the connection reads these files and nothing else, whatever it's asked. */
export const lockConnection = async (connection: DuckDBConnection, files: readonly string[]): Promise<void> => {
  await connection.run(`SET allowed_paths = [${files.map(quoteText).join(", ")}]`);
  await connection.run("SET enable_external_access = false");
  await connection.run("SET lock_configuration = true");
};

/** The rows that one SELECT gives; anything that would change something is refused with a SqlError. */
export const askSql = async ({ api }: DuckDb, connection: DuckDBConnection, sql: string): Promise<Rows> => {
  if (sql.trim() === "") throw new SqlError("The query is empty.");
  try {
    const statements = await connection.extractStatements(sql);
    if (statements.count !== 1) throw new SqlError(`Write one query; these are ${statements.count}.`);
    const prepared = await statements.prepare(0);
    if (prepared.statementType !== api.StatementType.SELECT)
      throw new SqlError("A query can only read: it begins with SELECT, WITH, DESCRIBE or SUMMARIZE.");
    const reader = await prepared.runAndReadAll();
    const isNumber = reader
      .columnTypes()
      .map(({ typeId }) => NUMBERS.some((name) => api.DuckDBTypeId[name] === typeId));
    const rows = reader.getRowsJson().map((row) => row.map((cell, index) => toCell(cell, isNumber[index] === true)));
    return { columns: reader.columnNames(), isNumber, rows };
  } catch (error) {
    throw error instanceof SqlError ? error : new SqlError(`The query can't be run: ${sentenceOf(error)}`);
  }
};

const NUMBERS = [
  "TINYINT",
  "SMALLINT",
  "INTEGER",
  "BIGINT",
  "HUGEINT",
  "UTINYINT",
  "USMALLINT",
  "UINTEGER",
  "UBIGINT",
  "UHUGEINT",
  "FLOAT",
  "DOUBLE",
  "DECIMAL",
] as const;

/** Large integers and decimals come as text, as they may be more than a number can hold. */
const toCell = (cell: unknown, isNumber: boolean): Cell => {
  if (cell === null || typeof cell === "boolean" || typeof cell === "number") return cell;
  if (typeof cell !== "string") return JSON.stringify(cell);
  if (!isNumber) return cell;
  const number = Number(cell);
  return Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : cell;
};

/** What DuckDB says, without the lines that show where in the query it is. */
const sentenceOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  const [told = ""] = message.replace("Failed to extract statements: ", "").split(/\n\s*\nLINE /);
  return told.replaceAll(/\s*\n\s*/g, " ").trim();
};
