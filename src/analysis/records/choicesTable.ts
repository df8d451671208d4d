import { seatOf } from "#engine";
import type { MadeChoice, Recording } from "#kernel";
import { type Cells, createColumn, type RecordTable } from "./recordTable.ts";
import { walkPlies } from "./walkPlies.ts";

/** A row a choice: when it was made, where, by which seat, and what was taken. Options taken together are joined by `+`. */
export const choicesTable = (recording: Recording, firstRun: number): RecordTable => {
  const run = createColumn("run", "integer");
  const ply = createColumn("ply", "integer");
  const hour = createColumn("hour", "integer");
  const taken = TAKEN.map(({ name, wordOf }) => {
    const { words, places } = place(recording.made, wordOf);
    return { places, column: createColumn(name, { words }, { isComplete: !places.includes(words.length) }) };
  });
  const walk = walkPlies(recording.plies, { extra: 0, firstRun }, run.cells, ply.cells);
  let at = 0;
  return {
    name: "choices",
    columns: [run, ply, hour, ...taken.map(({ column }) => column)],
    next: () => {
      const rows = walk();
      for (let row = 0; row < rows; row++)
        // A run has one state more than choices, so the runs before count one each.
        hour.cells[row] = recording.stateHours[at + row + (run.cells[row] ?? 0) - firstRun] ?? 0;
      for (const { places, column } of taken) fillFrom(column.cells, places, recording.choices, at, rows);
      at += rows;
      return rows;
    },
  };
};

type WordOf = (made: MadeChoice) => string | undefined;

const TAKEN: readonly { readonly name: string; readonly wordOf: WordOf }[] = [
  { name: "window", wordOf: ({ window }) => window },
  { name: "seat", wordOf: ({ choice }) => seatOf(choice) },
  { name: "option", wordOf: ({ choice }) => (choice.kind === "option" ? choice.options.join("+") : undefined) },
  { name: "initiative", wordOf: ({ choice }) => (choice.kind === "initiative" ? choice.initiative : undefined) },
];

const fillFrom = (cells: Cells, places: Int32Array, choices: Int32Array, at: number, rows: number): void => {
  for (let row = 0; row < rows; row++) cells[row] = places[choices[at + row] ?? 0] ?? 0;
};

/** The different words there are for the choices, and by choice the place of its word; the place after the last where it has none. */
const place = (
  made: readonly MadeChoice[],
  wordOf: WordOf,
): { readonly words: readonly string[]; readonly places: Int32Array } => {
  const all = [...new Set(made.flatMap((one) => wordOf(one) ?? []))];
  const placeOf = new Map(all.map((word, index) => [word, index]));
  return {
    words: all,
    places: Int32Array.from(made, (one) => {
      const word = wordOf(one);
      return word === undefined ? all.length : (placeOf.get(word) ?? all.length);
    }),
  };
};
