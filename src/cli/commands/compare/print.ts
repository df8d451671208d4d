import {
  type Change,
  describeChoice,
  type PlayedRun,
  type RunAnswer,
  type RunComparison,
  type SetComparison,
} from "#analysis";
import { type Program, parseChoice, showValue } from "#engine";
import { countOf } from "../../shared/text/figures.ts";
import { toTable } from "../../shared/text/toTable.ts";

/** How two runs differ, in words. */
export const printRunComparison = (
  program: Program,
  [a, b]: readonly [PlayedRun, PlayedRun],
  { common, parting, otherwise, onlyA, onlyB, variables, hours, milestones }: RunComparison,
): string => {
  if (parting === undefined) return `The runs are the same: ${plies(common)}, ${endOf(program, a)}.\n`;
  const say = (choice: string | undefined): string => (choice === undefined ? "it stops" : tell(program, choice));
  const asked = (title: string, answers: readonly RunAnswer[]): readonly string[] =>
    answers.length === 0 ? [] : ["", title, ...answers.map(({ choice }) => `  ${tell(program, choice)}`)];
  return [
    `${common === 0 ? "They differ from the first choice on," : `They share ${plies(common)} and part`} at hour ${countOf(parting.hour)}:`,
    `  A  ${say(parting.a)}`,
    `  B  ${say(parting.b)}`,
    ...(otherwise.length === 0
      ? []
      : [
          "",
          "The same question, answered differently:",
          ...otherwise.flatMap(({ a: of, b: other }) => [
            `  A  ${tell(program, of.choice)}`,
            `  B  ${tell(program, other.choice)}`,
          ]),
        ]),
    ...asked("Only in A:", onlyA),
    ...asked("Only in B:", onlyB),
    "",
    `A ends after ${plies(a.run.plies.length)} at hour ${countOf(hours.a)}, ${endOf(program, a)}.`,
    `B ends after ${plies(b.run.plies.length)} at hour ${countOf(hours.b)}, ${endOf(program, b)}.`,
    ...table(
      variables.map(({ variable, a: of, b: other }) => [
        nameOf(program, variable),
        valueAt(program, variable, of),
        valueAt(program, variable, other),
      ]),
      ["At the end", "A", "B"],
    ),
    ...table(
      milestones.map(({ milestone, a: of, b: other }) => [
        program.scenario.milestones[milestone]?.title ?? "",
        ...[of, other].map((one) => (one === undefined ? "-" : `hour ${countOf(one.hour)}`)),
      ]),
      ["Milestone", "A", "B"],
    ),
    "",
  ].join("\n");
};

/** How two sets of runs differ, the surest differences of each kind first. */
export const printSetComparison = (
  program: Program,
  [a, b]: readonly [string, string],
  { runs, endings, variables, answers }: SetComparison,
): string => {
  const share = (value: number): string => `${(value * 100).toFixed(1)} %`;
  const points = ({ change, low, high }: Change): string =>
    `${signed(change * 100)} (${signed(low * 100)} to ${signed(high * 100)})`;
  const number = (value: number): string => value.toFixed(1);
  const endingRows = endings
    .filter(({ ending, a: of, b: other }) => ending !== undefined || of.count + other.count > 0)
    .map(({ ending, ...row }) => [ending ?? "no ending", share(row.a.share), share(row.b.share), points(row)]);
  const differing = answers.filter(isSure).toSorted((one, other) => Math.abs(other.change) - Math.abs(one.change));
  return [
    `A  ${a}: ${countOf(runs.a)} runs`,
    `B  ${b}: ${countOf(runs.b)} runs`,
    ...table(endingRows, ["Endings", "A", "B", "change in points (95 %)"]),
    ...table(
      variables
        .filter(isSure)
        .map(({ variable, ...row }) => [
          nameOf(program, variable),
          number(row.a),
          number(row.b),
          `${signed(row.change)} (${signed(row.low)} to ${signed(row.high)})`,
        ]),
      ["At the end, on average", "A", "B", "change (95 %)"],
    ),
    ...table(
      differing.map(({ choice, ...row }) => [
        tell(program, choice),
        share(row.a.share),
        share(row.b.share),
        points(row),
      ]),
      ["First choice", "A", "B", "change in points (95 %)"],
    ),
    "",
    "Variables and choices are listed if their interval excludes 0; about one in twenty does so by chance alone.",
    "",
  ].join("\n");
};

const isSure = ({ low, high }: Change): boolean => low > 0 || high < 0;

const signed = (value: number): string => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(1)}`;

const plies = (count: number): string => (count === 1 ? "1 choice" : `${countOf(count)} choices`);

const endOf = ({ scenario }: Program, { run: { ending } }: PlayedRun): string =>
  ending === undefined ? `without an ending of “${scenario.title}”` : `in the ending "${ending}"`;

const tell = (program: Program, choice: string): string => {
  const parsed = parseChoice(program, choice);
  return parsed === undefined ? choice : describeChoice(program, parsed);
};

const nameOf = ({ scenario }: Program, variable: number): string => scenario.variables[variable]?.name ?? "";

const valueAt = ({ scenario }: Program, variable: number, value: number): string => {
  const of = scenario.variables[variable];
  return of === undefined ? String(value) : showValue(of, value);
};

/** A table after an empty line; nothing without rows. */
const table = (rows: readonly (readonly string[])[], heading: readonly string[]): readonly string[] =>
  rows.length === 0 ? [] : ["", ...toTable(heading, rows)];
