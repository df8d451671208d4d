import { compact } from "#base";
import type { Program } from "#engine";
import type { Source, Variable } from "#scenario/model";
import { STOP_WORDS } from "../batch/tally.ts";
import type { TableName } from "./recordTable.ts";
import { milestoneColumn, OWN_COLUMNS, type OwnColumn, variableColumn } from "./variableColumns.ts";

/** What one column of the records holds, for people. */
export type ColumnDescription = {
  readonly name: string;
  /** As SQL names it. */
  readonly type: "BIGINT" | "INTEGER" | "BOOLEAN" | "VARCHAR";
  readonly meaning: string;
  readonly unit?: string;
  /** Smallest and largest value. */
  readonly range?: readonly [number, number];
  readonly values?: readonly string[];
  /** Where the scenario takes the variable from. */
  readonly source?: Source;
  /** The column may be empty. */
  readonly optional?: true;
};

export type TableDescription = {
  readonly name: TableName;
  readonly row: string;
  readonly columns: readonly ColumnDescription[];
};

/** The data dictionary of these tables of a program's records. */
export const describeTables = (program: Program, names: readonly TableName[]): readonly TableDescription[] =>
  names.map((name) => ({
    name,
    row: ROWS[name],
    columns: [
      ...OWN_COLUMNS[name].map((column) => ({ name: column, ...describe(program, column) })),
      ...(name === "choices" ? [] : describeVariables(program)),
      ...(name === "runs" ? describeMilestones(program) : []),
    ],
  }));

const ROWS: Readonly<Record<TableName, string>> = {
  runs: "One row for each run: how it ended, and every variable as it was then.",
  choices: "One row for each choice that a seat or chance made.",
  variables_by_ply:
    "One row for each state of a run: every variable before the choice of the same run and ply, and last as the run ended.",
};

const describe = (program: Program, column: OwnColumn): Omit<ColumnDescription, "name"> => {
  const values = VALUES[column]?.(program);
  return { ...OWN[column], ...compact({ values }) };
};

const VALUES: Readonly<Partial<Record<OwnColumn, (program: Program) => readonly string[]>>> = {
  ending: ({ endings }) => endings.map(({ id }) => id),
  stop: () => STOP_WORDS,
  window: ({ windows }) => windows.map(({ path }) => path),
  seat: ({ seats }) => [...seats, "chance"],
  initiative: ({ initiatives }) => initiatives.map(({ id }) => id),
};

const OWN: Readonly<Record<OwnColumn, Omit<ColumnDescription, "name">>> = {
  run: { type: "INTEGER", meaning: "The run's number, from 0." },
  seed: { type: "BIGINT", meaning: 'The run\'s own seed: "threshold play FILE --auto --seed" with it plays this run.' },
  ending: { type: "VARCHAR", meaning: "The ending it came to; empty where it came to none.", optional: true },
  stop: {
    type: "VARCHAR",
    meaning:
      "Why it came to no ending: nobody could choose, the rules went round in a circle, a window refused the choice, game time would have gone beyond the year 9999, or the run was cut off at its most plies.",
    optional: true,
  },
  plies: { type: "INTEGER", meaning: "How many choices it has.", unit: "choices" },
  hours: { type: "INTEGER", meaning: "Game time at its end.", unit: "hours" },
  ply: { type: "INTEGER", meaning: "How many choices of its run came before." },
  hour: { type: "INTEGER", meaning: "Game time, from the scenario's start.", unit: "hours" },
  window: { type: "VARCHAR", meaning: "The window that was open." },
  seat: { type: "VARCHAR", meaning: 'Who chose; "chance" for chance.' },
  option: {
    type: "VARCHAR",
    meaning: 'The option taken, several joined by "+"; empty for an initiative.',
    optional: true,
  },
  initiative: { type: "VARCHAR", meaning: "The initiative taken; empty for an option.", optional: true },
};

const describeVariables = ({ scenario }: Program): readonly ColumnDescription[] =>
  scenario.variables.map((variable) => ({
    name: variableColumn(variable.id),
    ...describeDomain(variable),
    meaning: variable.note === undefined ? variable.name : `${variable.name}. ${variable.note}`,
    ...compact({ unit: variable.unit, source: scenario.sources.find(({ id }) => id === variable.source) }),
  }));

const describeMilestones = ({ scenario }: Program): readonly ColumnDescription[] =>
  scenario.milestones.map(({ id, title }) => ({
    name: milestoneColumn(id),
    type: "INTEGER",
    meaning: `Game time at which the milestone "${title}" was reached; -1 where it wasn't.`,
    unit: "hours",
  }));

const describeDomain = (variable: Variable): Pick<ColumnDescription, "type" | "range" | "values"> => {
  switch (variable.kind) {
    case "integer":
      return { type: "INTEGER", range: [variable.low, variable.high] };
    case "enum":
      return { type: "VARCHAR", values: variable.values };
    case "boolean":
      return { type: "BOOLEAN" };
  }
};
