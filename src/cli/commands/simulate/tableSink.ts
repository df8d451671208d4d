import { refuseToReplace } from "../../shared/files/refuseToReplace.ts";
import { whyUnwritable } from "../../shared/files/whyUnwritable.ts";
import { columnsOf, rowsOf } from "./rows.ts";
import type { OpenSink } from "./runSink.ts";

type Cells = ReturnType<ReturnType<typeof rowsOf>>[number];

/** How a table's head and its rows are written, each a line. */
type Format = {
  readonly head: (columns: readonly string[]) => string;
  readonly row: (columns: readonly string[]) => (cells: Cells) => string;
};

// Ids and names of values are made of a-z, 0-9 and _ alone, so that nothing needs quotes.
const CSV: Format = {
  head: (columns) => `${columns.join(",")}\n`,
  row: () => (cells) => `${cells.join(",")}\n`,
};

const JSONL: Format = {
  head: () => "",
  row: (columns) => {
    const keys = columns.map((column) => `${JSON.stringify(column)}:`);
    return (cells) => `{${cells.map((cell, index) => keys[index] + JSON.stringify(cell ?? null)).join(",")}}\n`;
  },
};

/** A text file with a row a run. */
const openTable =
  ({ head, row }: Format): OpenSink =>
  (path, { simulation: { seed }, experiment }, console) => {
    const { program } = experiment.kernel;
    const attempt = <Done>(act: () => Done): Done => {
      try {
        return act();
      } catch (error) {
        throw whyUnwritable(path, error);
      }
    };
    const columns = columnsOf(program);
    const [write, rows] = [row(columns), rowsOf(program, seed)];
    refuseToReplace(console, path, "report");
    const file = attempt(() => console.openFile(path));
    const append = (text: string): void => attempt(() => file.append(text));
    try {
      append(head(columns));
    } catch (error) {
      file.abort();
      throw error;
    }
    return {
      keeps: "ends",
      write: async (played) => append(rows(played).map(write).join("")),
      close: async () => {
        attempt(file.close);
        return path;
      },
      abort: async () => attempt(file.abort),
    };
  };

/** Comma-separated values: a line of names, then a line a run. */
export const openCsv: OpenSink = openTable(CSV);
/** A JSON object a run, each on a line of its own. */
export const openJsonl: OpenSink = openTable(JSONL);
