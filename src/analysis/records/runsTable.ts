import type { Program } from "#engine";
import { type Recording, STOP } from "#kernel";
import { STOP_WORDS } from "../batch/tally.ts";
import { createColumn, type RecordTable, ROWS_AT_ONCE } from "./recordTable.ts";
import { createVariableColumns, fillVariables, milestoneColumn } from "./variableColumns.ts";

/** A row a run: how it ended, every variable where it did, and the hour of every milestone. `firstRun` is the number of the recording's first one. */
export const runsTable = (program: Program, recording: Recording, seed: number, firstRun: number): RecordTable => {
  const endings = program.endings.map(({ id }) => id);
  const run = createColumn("run", "integer");
  const itsSeed = createColumn("seed", "integer", { base: seed + firstRun });
  const ending = createColumn("ending", { words: endings });
  const stop = createColumn("stop", { words: STOP_WORDS });
  const plies = createColumn("plies", "integer");
  const hours = createColumn("hours", "integer");
  const variables = createVariableColumns(program);
  const milestones = program.scenario.milestones.map(({ id }) => createColumn(milestoneColumn(id), "integer"));
  const total = recording.endings.length;
  let at = 0;
  return {
    name: "runs",
    columns: [run, itsSeed, ending, stop, plies, hours, ...variables, ...milestones],
    next: () => {
      const rows = Math.min(ROWS_AT_ONCE, total - at);
      for (let row = 0; row < rows; row++) {
        const reached = recording.endings[at + row] ?? STOP.stuck;
        run.cells[row] = firstRun + at + row;
        itsSeed.cells[row] = at + row;
        ending.cells[row] = reached < 0 ? endings.length : reached;
        stop.cells[row] = reached < 0 ? -1 - reached : STOP_WORDS.length;
        plies.cells[row] = recording.plies[at + row] ?? 0;
        hours.cells[row] = recording.hours[at + row] ?? 0;
      }
      fillVariables(variables, recording.values, at, rows);
      fillVariables(milestones, recording.milestones, at, rows);
      at += rows;
      return rows;
    },
  };
};
