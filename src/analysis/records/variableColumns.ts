import type { Program } from "#engine";
import { type ColumnKind, createColumn, type RecordColumn, type TableName } from "./recordTable.ts";

/** The columns that every scenario's records have. */
export const OWN_COLUMNS: Readonly<Record<TableName, readonly OwnColumn[]>> = {
  runs: ["run", "seed", "ending", "stop", "plies", "hours"],
  choices: ["run", "ply", "hour", "window", "seat", "option", "initiative"],
  variables_by_ply: ["run", "ply", "hour"],
};

export type OwnColumn =
  | "run"
  | "seed"
  | "ending"
  | "stop"
  | "plies"
  | "hours"
  | "ply"
  | "hour"
  | "window"
  | "seat"
  | "option"
  | "initiative";

/** A variable's id, with `variable_` before it where the tables have a column of that name themselves. */
export const variableColumn = (id: string): string =>
  RESERVED.has(id) || id.startsWith("milestone_") ? `variable_${id}` : id;

/** `scenario` and `source` are added when the folder is read. */
const RESERVED: ReadonlySet<string> = new Set<string>([...Object.values(OWN_COLUMNS).flat(), "scenario", "source"]);

/** A column for each variable of the program. */
export const createVariableColumns = ({ scenario }: Program): readonly RecordColumn[] =>
  scenario.variables.map((variable) => {
    const kind: ColumnKind = variable.kind === "enum" ? { words: variable.values } : variable.kind;
    return createColumn(variableColumn(variable.id), kind);
  });

/** What the column of a milestone is called. */
export const milestoneColumn = (id: string): string => `milestone_${id}`;

/** Copies rows of all variables into the columns' cells. */
export const fillVariables = (
  columns: readonly RecordColumn[],
  values: Int32Array,
  firstRow: number,
  rows: number,
): void => {
  columns.forEach(({ cells }, index) => {
    for (let row = 0, at = firstRow * columns.length + index; row < rows; row++, at += columns.length)
      cells[row] = values[at] ?? 0;
  });
};
