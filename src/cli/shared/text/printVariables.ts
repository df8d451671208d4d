import { countOf } from "./figures.ts";
import { toTable } from "./toTable.ts";

/** What a variable was at the end: its figures, and of an enum or boolean the share of each value. */
export type VariableFigures = {
  readonly mean: number;
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
  /** The quantiles may be wrong by so much. */
  readonly within?: number;
  readonly shares?: readonly { readonly name: string; readonly share: number }[];
};

/** Numbers as a table, the values of the others by how often they came up. */
export const printVariables = (
  variables: Readonly<Record<string, VariableFigures>>,
  spell: (share: number) => string,
): readonly string[] => {
  const all = Object.entries(variables);
  const numbers = all.filter(([, { shares }]) => shares === undefined);
  const named = all.flatMap(([id, { shares }]) => (shares === undefined ? [] : [{ id, shares }]));
  const width = Math.max(...named.map(({ id }) => id.length));
  const list = (shares: NonNullable<VariableFigures["shares"]>): string =>
    shares
      .filter(({ share }) => share > 0)
      .toSorted((one, other) => other.share - one.share)
      .map(({ name, share }) => `${name} ${spell(share)}`)
      .join(", ");
  return [
    ...toTable(["At the end", "mean", "5 %", "50 %", "95 %"], numbers.map(rowOf)),
    ...(numbers.length === 0 || named.length === 0 ? [] : [""]),
    ...named.map(({ id, shares }) => `${id.padEnd(width)}  ${list(shares)}`),
  ];
};

const rowOf = ([id, { mean, p05, p50, p95, within }]: readonly [string, VariableFigures]): readonly string[] => [
  id,
  mean.toLocaleString("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  ...[p05, p50, p95].map((value) => (within === undefined ? countOf(value) : `${countOf(value)} ± ${countOf(within)}`)),
];
