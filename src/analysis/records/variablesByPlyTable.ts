import { invariant } from "#base";
import type { Program } from "#engine";
import type { Recording } from "#kernel";
import { createColumn, type RecordTable } from "./recordTable.ts";
import { createVariableColumns, fillVariables } from "./variableColumns.ts";
import { walkPlies } from "./walkPlies.ts";

/** A row a state: every variable before choice `ply`; a run's last row is the state in which it ended. */
export const variablesByPlyTable = (program: Program, recording: Recording, firstRun: number): RecordTable => {
  const { stateHours, stateValues } = recording;
  invariant(stateValues !== undefined, "the states were kept");
  const run = createColumn("run", "integer");
  const ply = createColumn("ply", "integer");
  const hour = createColumn("hour", "integer");
  const variables = createVariableColumns(program);
  const walk = walkPlies(recording.plies, { extra: 1, firstRun }, run.cells, ply.cells);
  let at = 0;
  return {
    name: "variables_by_ply",
    columns: [run, ply, hour, ...variables],
    next: () => {
      const rows = walk();
      hour.cells.set(stateHours.subarray(at, at + rows));
      fillVariables(variables, stateValues, at, rows);
      at += rows;
      return rows;
    },
  };
};
