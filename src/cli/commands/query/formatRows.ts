import { eastAsianWidth } from "get-east-asian-width";

export type Cell = string | number | boolean | null;
export type Rows = {
  readonly columns: readonly string[];
  /** By column. */
  readonly isNumber: readonly boolean[];
  readonly rows: readonly (readonly Cell[])[];
};

/** Rows as columns for a terminal, numbers to the right. */
export const toTextTable = ({ columns, isNumber, rows }: Rows): string => {
  const lines = [columns, ...rows.map((row) => row.map(toText))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => widthOf(line[index] ?? ""))));
  const draw = (line: readonly string[]): string =>
    line
      .map((cell, index) => {
        const space = " ".repeat((widths[index] ?? 0) - widthOf(cell));
        return isNumber[index] === true ? space + cell : cell + space;
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  const [head = [], ...body] = lines;
  return `${[draw(head), rule, ...body.map(draw)].join("\n")}\n`;
};

/** Rows as RFC 4180 has them: an empty cell for nothing. */
export const toCsv = ({ columns, rows }: Rows): string =>
  [columns, ...rows].map((line) => `${line.map(quoteCell).join(",")}\n`).join("");

/** Rows as a list of objects, one a line. */
export const toJson = ({ columns, rows }: Rows): string => {
  const objects = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null]))),
  );
  return objects.length === 0 ? "[]\n" : `[\n${objects.join(",\n")}\n]\n`;
};

const toText = (cell: Cell): string => (cell === null ? "" : String(cell).replaceAll(/\s+/g, " "));

const quoteCell = (cell: Cell): string => {
  const text = cell === null ? "" : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + eastAsianWidth(letter.codePointAt(0) ?? 0), 0);
