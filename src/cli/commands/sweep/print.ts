import type { Axis, Starts, SweptPoint } from "#analysis";
import type { Program } from "#engine";
import type { VariableDomain } from "#scenario/model";
import { countOf, percent } from "../../shared/text/figures.ts";
import { toTable } from "../../shared/text/toTable.ts";

/** A sweep as a table: a row a point, a column an ending. */
export const printSweep = (
  file: string,
  program: Program,
  axes: readonly Axis[],
  points: readonly SweptPoint[],
  { runs }: { readonly runs: number },
): string => {
  const endings = shownEndings(program, points);
  const rows = points.map(({ starts, summary }) => [
    ...startCells(program, axes, starts),
    ...endings.map((ending) => percent(summary.endings[ending]?.share ?? 0)),
  ]);
  const widest = Math.max(
    0,
    ...points.flatMap(({ summary }) => Object.values(summary.endings).map(({ low, high }) => (high - low) / 2)),
  );
  return [
    `${file}: ${countOf(runs)} runs a point, all with the same luck`,
    "",
    ...toTable([...axes.map(({ variable }) => variable), ...endings], rows),
    "",
    `Every share lies within ${(widest * 100).toFixed(1)} points of the true one with 95 % confidence; differences within a column are more certain than that.`,
    "",
  ].join("\n");
};

/** As comma-separated values: starts, then of every ending its share and interval, then of every variable its mean. */
export const toSweepTable = (program: Program, axes: readonly Axis[], points: readonly SweptPoint[]): string => {
  const endings = program.endings.map(({ id }) => id);
  const variables = program.variables.map(({ id }) => id);
  const heading = [
    ...axes.map(({ variable }) => variable),
    ...endings.flatMap((id) => [`${id}_share`, `${id}_low`, `${id}_high`]),
    ...variables.map((id) => `${id}_mean`),
  ];
  const rows = points.map(({ starts, summary }) => [
    ...startCells(program, axes, starts),
    ...endings.flatMap((id) => {
      const { share = 0, low = 0, high = 1 } = summary.endings[id] ?? {};
      return [share, low, high].map(String);
    }),
    ...variables.map((id) => String(summary.variables[id]?.mean ?? "")),
  ]);
  return [heading, ...rows].map((row) => `${row.join(",")}\n`).join("");
};

/** Starts by the names of their values. */
export const nameStarts = (program: Program, starts: Starts): Readonly<Record<string, number | string | boolean>> =>
  Object.fromEntries(
    Object.entries(starts).map(([id, value]) => {
      const variable = program.scenario.variables.find((one) => one.id === id);
      return [id, variable === undefined ? value : nameValue(variable, value)];
    }),
  );

const nameValue = (variable: VariableDomain, value: number): number | string | boolean => {
  switch (variable.kind) {
    case "integer":
      return value;
    case "enum":
      return variable.values[value] ?? value;
    case "boolean":
      return value === 1;
  }
};

const startCells = (program: Program, axes: readonly Axis[], starts: Starts): readonly string[] => {
  const named = nameStarts(program, starts);
  return axes.map(({ variable }) => String(named[variable]));
};

/** Endings that no run of any point reached are left out. */
const shownEndings = (program: Program, points: readonly SweptPoint[]): readonly string[] =>
  program.endings
    .map(({ id }) => id)
    .filter((id) => points.some(({ summary }) => (summary.endings[id]?.count ?? 0) > 0));
