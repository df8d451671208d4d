import type { Program } from "#engine";
import type { Recording } from "#kernel";
import { choicesTable } from "./choicesTable.ts";
import type { RecordTable, TableName } from "./recordTable.ts";
import { runsTable } from "./runsTable.ts";
import { variablesByPlyTable } from "./variablesByPlyTable.ts";

/** What a recording is a piece of: the seed of the whole, and the number of the recording's first run in it. */
export type Whole = { readonly seed: number; readonly firstRun: number };

/** One table of a recording, to be read from its first row; `variables_by_ply` needs one that kept its states. */
export const toTable = (
  name: TableName,
  program: Program,
  recording: Recording,
  { seed, firstRun }: Whole,
): RecordTable => {
  switch (name) {
    case "runs":
      return runsTable(program, recording, seed, firstRun);
    case "choices":
      return choicesTable(recording, firstRun);
    case "variables_by_ply":
      return variablesByPlyTable(program, recording, firstRun);
  }
};
