/** The tables that records of runs consist of. */
export const TABLE_NAMES = ["runs", "choices", "variables_by_ply"] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** So many rows of a table are given at once: as many as DuckDB's vectors hold. */
export const ROWS_AT_ONCE = 2_048;

/** What a column's numbers are: themselves, 0 for false and 1 for true, or places in a list of words; the place after the last: nothing. */
export type ColumnKind = "integer" | "boolean" | { readonly words: readonly string[] };

/** Words are 1 byte wide up to 255, 2 up to 65,535, otherwise 4; integers 4, booleans 1. */
export type Cells = Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

export type RecordColumn = {
  readonly name: string;
  readonly kind: ColumnKind;
  /** The rows that `next` gave. */
  readonly cells: Cells;
  /** Is to be added to every cell of a column that may be larger than 32 bits. */
  readonly base?: number;
  /** No cell is ever without a word. */
  readonly isComplete?: boolean;
};

/** A table that gives its rows piece by piece, into the same cells again and again. */
export type RecordTable = {
  readonly name: TableName;
  readonly columns: readonly RecordColumn[];
  /** Puts the rows that follow into the columns' cells; gives how many, 0 after the last. */
  readonly next: () => number;
};

/** Cells for one piece of a column. */
const createCells = (kind: ColumnKind): Cells => {
  if (kind === "integer") return new Int32Array(ROWS_AT_ONCE);
  const most = kind === "boolean" ? 1 : kind.words.length;
  if (most <= 0xff) return new Uint8Array(ROWS_AT_ONCE);
  return most <= 0xffff ? new Uint16Array(ROWS_AT_ONCE) : new Int32Array(ROWS_AT_ONCE);
};

/** A column with cells of its own. */
export const createColumn = (
  name: string,
  kind: ColumnKind,
  more: Pick<RecordColumn, "base" | "isComplete"> = {},
): RecordColumn => ({ name, kind, cells: createCells(kind), ...more });
