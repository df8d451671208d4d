import type { RecordTable } from "#analysis";

type Cell = number | string | boolean | null;

/** A table's rows as objects, each cell as it is to be written. */
export const readTable = ({ columns, next }: RecordTable): readonly Readonly<Record<string, Cell>>[] => {
  const rows: Record<string, Cell>[] = [];
  for (let count = next(); count > 0; count = next())
    for (let row = 0; row < count; row++)
      rows.push(
        Object.fromEntries(
          columns.map(({ name, kind, cells, base = 0 }) => {
            const cell = (cells[row] ?? 0) + base;
            return [name, kind === "integer" ? cell : kind === "boolean" ? cell === 1 : (kind.words[cell] ?? null)];
          }),
        ),
      );
  return rows;
};
