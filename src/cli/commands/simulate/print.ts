import type { Share } from "#analysis";
import { countOf, percent } from "../../shared/text/figures.ts";
import { printVariables, type VariableFigures } from "../../shared/text/printVariables.ts";
import { toTable } from "../../shared/text/toTable.ts";
import type { Report } from "./report.ts";

/** How long the runs took by the clock, and where single ones are. */
export type Played = { readonly seconds: number; readonly written: string | undefined };

/** A simulation's figures for people: the endings by how often they came up, then the variables. */
export const printReport = (file: string, report: Report, { seconds, written }: Played): string => {
  const { runs, totalPlies, meanHours, writtenBefore } = report;
  if (runs === 0) return `${file}: ${writtenBefore === undefined ? "no runs" : toldBefore(writtenBefore)}\n`;
  return [
    `${file}: ${countOf(runs)} runs, ${seedsOf(report)}`,
    ...conditionsOf(report),
    ...(writtenBefore === undefined ? [] : [`  ${toldBefore(writtenBefore)}; these figures cover the others`]),
    "",
    ...toTable(["Ending", "share", "95 % between", "runs"], endingRows(report)),
    "",
    ...printVariables(figuresOf(report.variables), percent),
    ...milestoneTable(report),
    "",
    `A run has ${(totalPlies / runs).toFixed(1)} choices and ends at hour ${meanHours.toFixed(1)} on average.`,
    `${countOf(runs)} runs in ${seconds.toFixed(2)} seconds, ${countOf(Math.round(runs / Math.max(seconds, 0.001)))} a second.`,
    ...(written === undefined ? [] : [`Each run is in ${written}.`]),
    "",
  ].join("\n");
};

const toldBefore = (runs: number): string => `${countOf(runs)} runs had been written before and weren't played again`;

const seedsOf = ({ seed, runs, shard }: Report): string => {
  const first = seed + (shard?.from ?? 0);
  return runs === 1 ? `seed ${first}` : `seeds ${countOf(first)} to ${countOf(first + runs - 1)}`;
};

const conditionsOf = ({ policies = {}, forced = [], from, shard }: Report): readonly string[] => [
  ...Object.entries(policies).map(([seat, policy]) => `  ${seat} plays ${policy}`),
  ...forced.map((choice) => `  ${choice} wherever it can be chosen`),
  ...(from === undefined ? [] : [`  from ${from}`]),
  ...(shard === undefined ? [] : [`  shard ${shard.part} of ${shard.parts}, of ${countOf(shard.runs)} runs`]),
];

const STOPS: Readonly<Record<string, string>> = {
  dead_end: "no ending: nothing could be chosen",
  loop: "no ending: the rules loop",
  refused: "no ending: a window refuses the choice",
  too_late: "no ending: game time would go beyond the year 9999",
  cut: "no ending: cut off after 10,000 choices",
};

const endingRows = ({ endings, stops }: Report): readonly (readonly string[])[] => {
  const reached = Object.entries(endings).toSorted(([, one], [, other]) => other.count - one.count);
  const stopped = Object.entries(stops).map(([id, share]): [string, Share] => [STOPS[id] ?? id, share]);
  return [...reached, ...stopped].map(([name, { share, low, high, count }]) => [
    name,
    percent(share),
    `${percent(low)} … ${percent(high)}`,
    countOf(count),
  ]);
};

/** In the order in which the author tells them. */
const milestoneTable = ({ milestones }: Report): readonly string[] =>
  milestones === undefined
    ? []
    : [
        "",
        ...toTable(
          ["Milestone", "reached", "hour: 5 %", "median", "95 %"],
          Object.entries(milestones).map(([id, { share, hours }]) => [
            id,
            percent(share),
            ...(hours === undefined ? ["", "", ""] : [hours.p05, hours.p50, hours.p95].map(countOf)),
          ]),
        ),
      ];

const figuresOf = (variables: Report["variables"]): Readonly<Record<string, VariableFigures>> =>
  Object.fromEntries(
    Object.entries(variables).map(([id, { shares, ...figures }]) => [
      id,
      shares === undefined
        ? figures
        : { ...figures, shares: Object.entries(shares).map(([name, { share }]) => ({ name, share })) },
    ]),
  );
