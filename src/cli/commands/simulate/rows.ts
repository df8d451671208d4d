import { milestoneColumn, OWN_COLUMNS, type Played, stopWord, variableColumn } from "#analysis";
import type { Program } from "#engine";
import type { VariableDomain } from "#scenario/model";

type Cell = string | number | boolean | undefined;

/** A table's columns, called as they are in records. */
export const columnsOf = ({ variables, scenario }: Program): readonly string[] => [
  ...OWN_COLUMNS.runs,
  ...variables.map(({ id }) => variableColumn(id)),
  ...scenario.milestones.map(({ id }) => milestoneColumn(id)),
];

/** How to write one row a run that was played. */
export const rowsOf = (program: Program, seed: number): ((played: Played) => readonly (readonly Cell[])[]) => {
  const readers = program.scenario.variables.map(cellOf);
  const width = program.milestones.length;
  return ({ from, batch }) => {
    if (batch === undefined) return [];
    const { endings, plies, hours, values, milestones } = batch;
    return Array.from(endings, (ending, run) => [
      from + run,
      seed + from + run,
      program.endings[ending]?.id,
      stopWord(ending),
      plies[run],
      hours[run],
      ...readers.map((read, index) => read(values[run * readers.length + index] ?? 0)),
      ...milestones.subarray(run * width, (run + 1) * width),
    ]);
  };
};

/** How a value of a variable is written in a cell. */
const cellOf = (variable: VariableDomain): ((value: number) => Cell) => {
  switch (variable.kind) {
    case "integer":
      return (value) => value;
    case "enum":
      return (value) => variable.values[value];
    case "boolean":
      return (value) => value === 1;
  }
};
