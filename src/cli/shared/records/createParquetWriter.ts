import type { DuckDBDataChunk, DuckDBType } from "@duckdb/node-api";
import type { ColumnKind, RecordColumn, RecordTable } from "#analysis";
import type { DuckDb } from "./openDuckDb.ts";
import { quoteName, quoteText } from "./quote.ts";

export type ParquetWriter = {
  /** Writes a table to a file, whatever is there; gives its rows. Not twice at a time. */
  readonly write: (table: RecordTable, path: string) => Promise<number>;
  readonly close: () => void;
};

/**
 * A writer of Parquet files: DuckDB asks for the rows while it writes, so no table is ever whole in memory. One thread, so that equal
 * tables give equal files, byte for byte.
 */
export const createParquetWriter = async ({ api, bindings }: DuckDb): Promise<ParquetWriter> => {
  const instance = await api.DuckDBInstance.create(":memory:", { threads: "1", autoinstall_known_extensions: "false" });
  const connection = await instance.connect();
  let columns: readonly RecordColumn[] = [];
  let next = (): number => 0;
  let rows = 0;
  const copy = ({ chunk }: DuckDBDataChunk, count: number): void =>
    columns.forEach((column, index) => {
      const { cells } = column;
      const vector = bindings.data_chunk_get_vector(chunk, index);
      bindings.copy_data_to_vector(vector, 0, cells.buffer, 0, count * cells.BYTES_PER_ELEMENT);
      if (column.isComplete === true) return;
      const absent = absentMask(column, count);
      if (absent === undefined) return;
      bindings.vector_ensure_validity_writable(vector);
      bindings.copy_data_to_vector_validity(vector, 0, absent.buffer, 0, absent.byteLength);
    });
  connection.registerTableFunction(
    api.DuckDBTableFunction.create({
      name: "table_rows",
      bindFunction: (bind) => {
        for (const { name, kind } of columns) bind.addResultColumn(name, toType(api, kind));
      },
      initFunction: (init) => init.setMaxThreads(1),
      mainFunction: (_, chunk) => {
        const count = next();
        chunk.rowCount = count;
        if (count > 0) copy(chunk, count);
        rows += count;
      },
    }),
  );
  return {
    write: async (table, path) => {
      ({ next } = table);
      columns = table.columns.filter(hasCells);
      rows = 0;
      const select = table.columns.map(toSelected).join(", ");
      await connection.run(
        `COPY (SELECT ${select} FROM table_rows()) TO ${quoteText(path)} (FORMAT parquet, COMPRESSION zstd, DICTIONARY_SIZE_LIMIT ${MOST_DIFFERENT})`,
      );
      return rows;
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
};

/** Columns with more different numbers in a row group are written without a dictionary: faster, and mostly smaller. */
const MOST_DIFFERENT = 256;

/** A type of no words can't be made: the whole column is empty. */
const hasCells = ({ kind }: RecordColumn): boolean => typeof kind === "string" || kind.words.length > 0;

const toSelected = (column: RecordColumn): string => {
  const name = quoteName(column.name);
  if (!hasCells(column)) return `NULL::VARCHAR AS ${name}`;
  return column.base === undefined ? name : `${name} + ${column.base}::BIGINT AS ${name}`;
};

const toType = ({ BOOLEAN, ENUM, INTEGER }: DuckDb["api"], kind: ColumnKind): DuckDBType => {
  if (kind === "integer") return INTEGER;
  return kind === "boolean" ? BOOLEAN : ENUM(kind.words);
};

/** A bit a row, 0 where the cell holds no word; undefined when every one does. */
const absentMask = ({ kind, cells }: RecordColumn, count: number): Uint8Array<ArrayBuffer> | undefined => {
  if (typeof kind === "string") return undefined;
  const none = kind.words.length;
  const mask = new Uint8Array(Math.ceil(count / 64) * 8).fill(0xff);
  let isComplete = true;
  for (let row = 0; row < count; row++)
    if (cells[row] === none) {
      mask[row >> 3] = (mask[row >> 3] ?? 0) & ~(1 << (row & 7));
      isComplete = false;
    }
  return isComplete ? undefined : mask;
};
