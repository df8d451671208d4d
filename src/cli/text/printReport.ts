import type { Share, VariableSummary } from "#analysis";
import type { Report } from "../simulate/report.ts";
import { countOf, percent } from "./figures.ts";
import { toTable } from "./toTable.ts";

/** A simulation's figures for people: the endings by how often they came up, then the variables. `written`: where the single runs are. */
export const printReport = (file: string, report: Report, written: string | undefined): string => {
  const { runs, seconds, runsPerSecond, plies, hours } = report;
  if (runs === 0) return `${file}: no runs\n`;
  return [
    `${file}: ${countOf(runs)} runs, ${seedsOf(report)}`,
    ...conditionsOf(report),
    "",
    ...toTable(["Ending", "share", "95 % between", "runs"], endingRows(report)),
    "",
    ...variablesOf(report.variables),
    "",
    `A run has ${(plies / runs).toFixed(1)} choices and ends at hour ${hours.toFixed(1)} on average.`,
    `${countOf(runs)} runs in ${seconds.toFixed(2)} seconds, ${countOf(runsPerSecond)} a second.`,
    ...(written === undefined ? [] : [`Each run is in ${written}.`]),
    "",
  ].join("\n");
};

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
  loop: "no ending: rules that go round in a circle",
  refused: "no ending: a choice that its window refuses",
  too_late: "no ending: an hour too late to count",
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

const variablesOf = (variables: Report["variables"]): readonly string[] => {
  const all = Object.entries(variables);
  const numbers = all.filter(([, { shares }]) => shares === undefined);
  const named = all.flatMap(([id, { shares }]) => (shares === undefined ? [] : [{ id, shares }]));
  const width = Math.max(...named.map(({ id }) => id.length));
  return [
    ...(numbers.length === 0 ? [] : toTable(["At the end", "mean", "5 %", "50 %", "95 %"], numbers.map(figuresOf))),
    ...(numbers.length === 0 || named.length === 0 ? [] : [""]),
    ...named.map(({ id, shares }) => `${id.padEnd(width)}  ${listOf(shares)}`),
  ];
};

const figuresOf = ([id, { mean, p05, p50, p95, within }]: readonly [string, VariableSummary]): readonly string[] => [
  id,
  mean.toLocaleString("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  ...[p05, p50, p95].map((value) => (within === undefined ? countOf(value) : `${countOf(value)} ± ${countOf(within)}`)),
];

const listOf = (shares: NonNullable<VariableSummary["shares"]>): string =>
  Object.entries(shares)
    .filter(([, { count }]) => count > 0)
    .toSorted(([, one], [, other]) => other.count - one.count)
    .map(([name, { share }]) => `${name} ${percent(share)}`)
    .join(", ");
