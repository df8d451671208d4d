import { formatChoice, type Program } from "#engine";
import { boundedPercent, countOf, percent } from "../../shared/text/figures.ts";
import { toTable } from "../../shared/text/toTable.ts";
import type { OddsReport, OddsRow } from "./report.ts";

/** The odds for people: a row a choice, a column for each ending that can come. */
export const printOdds = (program: Program, report: OddsReport): string => {
  const { place, exact, states, runs = 0, now, options } = report;
  const rows: readonly OddsRow[] = [now, ...options];
  const shown = program.endings.map(({ id }) => id).filter((id) => rows.some((row) => canBe(row.endings[id])));
  const isUnended = rows.some(({ unended }) => unended > 0);
  const unendedOf = ({ unended, error }: OddsRow): string =>
    states === undefined ? percent(unended) : boundedPercent(unended, Math.min(1, unended + error));
  const cells = (name: string, row: OddsRow): readonly string[] => [
    name,
    ...shown.map((id) => show(row.endings[id])),
    ...(isUnended ? [unendedOf(row)] : []),
  ];
  const widest = Math.max(
    0,
    ...rows.flatMap(({ endings }) =>
      Object.values(endings).map((share) =>
        "share" in share ? Math.max(share.share - share.low, share.high - share.share) : 0,
      ),
    ),
  );
  return [
    states !== undefined
      ? `${place}: ${exact ? "exact" : "between bounds, as some loops are too large to be solved"}, over all ${countOf(states)} states that can follow`
      : `${place}: from ${countOf(runs)} runs each, as there are too many states to be exact`,
    "",
    ...toTable(
      ["", ...shown, ...(isUnended ? ["no ending"] : [])],
      [cells("by policy", now), ...options.map((row) => cells(formatChoice(program, row.choice), row))],
    ),
    ...(states !== undefined
      ? []
      : ["", `Every share lies within ${(widest * 100).toFixed(1)} points of the true one, at 95 % confidence.`]),
    "",
  ].join("\n");
};

type Cell = OddsRow["endings"][string] | undefined;

const canBe = (found: Cell): boolean =>
  found !== undefined && ("probability" in found ? found.probability : found.high) > 0 && !isNoRun(found);

const isNoRun = (found: Cell): boolean => found !== undefined && "share" in found && found.share === 0;

const show = (found: Cell): string => {
  if (found === undefined) return "";
  if ("share" in found) return percent(found.share);
  return "probability" in found
    ? boundedPercent(found.probability, found.probability)
    : boundedPercent(found.low, found.high);
};
