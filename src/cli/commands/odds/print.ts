import { formatChoice, type Program } from "#engine";
import { countOf, exactPercent, percent } from "../../shared/text/figures.ts";
import { toTable } from "../../shared/text/toTable.ts";
import type { OddsReport, OddsRow } from "./report.ts";

/** The odds for people: a row a choice, a column for each ending that can come. */
export const printOdds = (program: Program, report: OddsReport): string => {
  const { place, exact, states = 0, runs = 0, now, options } = report;
  const rows: readonly OddsRow[] = [now, ...options];
  const shareOf = (row: OddsRow, id: string): number => {
    const found = row.endings[id];
    return found === undefined ? 0 : "probability" in found ? found.probability : found.share;
  };
  const shown = program.endings.map(({ id }) => id).filter((id) => rows.some((row) => shareOf(row, id) > 0));
  const isUnended = rows.some(({ unended }) => unended > 0);
  const show = exact ? exactPercent : percent;
  const cells = (name: string, row: OddsRow): readonly string[] => [
    name,
    ...shown.map((id) => show(shareOf(row, id))),
    ...(isUnended ? [show(row.unended)] : []),
  ];
  const widest = Math.max(
    0,
    ...rows.flatMap(({ endings }) =>
      Object.values(endings).map((share) =>
        "low" in share ? Math.max(share.share - share.low, share.high - share.share) : 0,
      ),
    ),
  );
  const error = Math.max(...rows.map((row) => row.error));
  return [
    exact
      ? `${place}: exact, over all ${countOf(states)} states that can follow${error === 0 ? "" : `, to ${error.toExponential(0)}`}`
      : `${place}: from ${countOf(runs)} runs each, as there are too many states to be exact`,
    "",
    ...toTable(
      ["", ...shown, ...(isUnended ? ["no ending"] : [])],
      [cells("by policy", now), ...options.map((row) => cells(formatChoice(program, row.choice), row))],
    ),
    ...(exact
      ? []
      : ["", `Every share lies within ${(widest * 100).toFixed(1)} points of the true one with 95 % confidence.`]),
    "",
  ].join("\n");
};
