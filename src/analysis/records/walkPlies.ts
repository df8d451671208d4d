import { ROWS_AT_ONCE } from "./recordTable.ts";

/**
 * Walks through the rows of a table that has `extra` rows more than plies for each run, piece by piece: `run[row]` is a row's run,
 * counted from `firstRun`, and `ply[row]` its place in that run.
 */
export const walkPlies = (
  plies: Int32Array,
  { extra, firstRun }: { readonly extra: 0 | 1; readonly firstRun: number },
  run: WritableCells,
  ply: WritableCells,
): (() => number) => {
  let [at, place] = [0, 0];
  return () => {
    let row = 0;
    while (row < ROWS_AT_ONCE && at < plies.length) {
      if (place === (plies[at] ?? 0) + extra) {
        at++;
        place = 0;
      } else {
        run[row] = firstRun + at;
        ply[row] = place;
        row++;
        place++;
      }
    }
    return row;
  };
};

type WritableCells = { [index: number]: number };
