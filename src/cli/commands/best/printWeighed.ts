import { describeChoice, type Hidden, isAnythingHidden } from "#analysis";
import type { Choice, Program } from "#engine";
import { countOf } from "../../shared/text/figures.ts";
import { toTable } from "../../shared/text/toTable.ts";

/** What `best --format json` prints where there are too many states for best play. */
export type WeighedReport = {
  readonly scenario: string;
  readonly seat: string;
  readonly exact: false;
  readonly runs: number;
  readonly seed: number;
  /** Runs go on from the true state: where anything is hidden from the seat, `regret` isn't advice and is left out. */
  readonly hidden: Hidden;
  /** Both margins are for 95 % confidence; `regret` is measured with the same luck as the best choice. */
  readonly choices: readonly {
    readonly choice: Choice;
    readonly value: number;
    readonly margin: number;
    readonly regret?: number;
    readonly regretMargin?: number;
  }[];
};

/** Choices weighed by runs, for people: the best first, or in the window's order where anything is hidden from the seat. */
export const printWeighed = (place: string, program: Program, report: WeighedReport): string => {
  const { seat, runs, choices, hidden } = report;
  const name = program.scenario.seats.find(({ id }) => id === seat)?.name ?? seat;
  const heading = `${place}: choices of ${name}, compared by ${countOf(runs)} runs each, as there are too many states for best play`;
  if (isAnythingHidden(hidden))
    return [
      heading,
      "These figures assume full knowledge: runs go on from the true state, part of which this seat can't see, so they are not advice. What it can expect after each choice when everyone then follows their policy; ± at 95 % confidence.",
      "",
      ...toTable(
        ["Choice", "expects"],
        choices.map((one) => [describeChoice(program, one.choice), expects(one)]),
      ),
      "",
    ].join("\n");
  return [
    heading,
    "What it can expect after each choice when everyone then follows their policy, and how much less than after the first; ± at 95 % confidence.",
    "",
    ...toTable(
      ["Choice", "expects", "gives away"],
      choices
        .toSorted((one, other) => other.value - one.value)
        .map((one, index) => [
          describeChoice(program, one.choice),
          expects(one),
          index === 0 ? "" : `${(one.regret ?? 0).toFixed(2)} ± ${(one.regretMargin ?? 0).toFixed(2)}`,
        ]),
    ),
    "",
  ].join("\n");
};

const expects = ({ value, margin }: WeighedReport["choices"][number]): string =>
  `${value.toFixed(2)} ± ${margin.toFixed(2)}`;
