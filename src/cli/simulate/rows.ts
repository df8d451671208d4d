import { type Played, stopWord } from "#analysis";
import type { Program } from "#engine";

/** What a table of runs has of a run besides the variables, in this order. */
const OWN_COLUMNS = ["run", "seed", "ending", "stop", "plies", "hours"] as const;

type Cell = string | number | boolean | undefined;

/** A table's columns: a variable that is called as one of the table's own has `variable_` before its name. */
export const columnsOf = ({ variables }: Program): readonly string[] => [
  ...OWN_COLUMNS,
  ...variables.map(({ id }) => (OWN_COLUMNS.some((own) => own === id) ? `variable_${id}` : id)),
];

/** How to write one row a run that was played. */
export const rowsOf = (program: Program, seed: number): ((played: Played) => readonly (readonly Cell[])[]) => {
  const readers = program.scenario.variables.map((variable): ((value: number) => Cell) => {
    if (variable.kind === "integer") return (value) => value;
    return variable.kind === "enum" ? (value) => variable.values[value] : (value) => value === 1;
  });
  return ({ from, batch }) => {
    if (batch === undefined) return [];
    const { endings, plies, hours, values } = batch;
    return Array.from(endings, (ending, run) => [
      from + run,
      seed + from + run,
      program.endings[ending]?.id,
      stopWord(ending),
      plies[run],
      hours[run],
      ...readers.map((read, index) => read(values[run * readers.length + index] ?? 0)),
    ]);
  };
};
