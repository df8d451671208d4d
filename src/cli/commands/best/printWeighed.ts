import { describeChoice } from "#analysis";
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
  /** Both margins are for 95 % confidence; `regret` is measured with the same luck as the best choice. */
  readonly choices: readonly {
    readonly choice: Choice;
    readonly value: number;
    readonly margin: number;
    readonly regret: number;
    readonly regretMargin: number;
  }[];
};

/** Choices weighed by runs, for people: the best first. */
export const printWeighed = (place: string, program: Program, { seat, runs, choices }: WeighedReport): string => {
  const name = program.scenario.seats.find(({ id }) => id === seat)?.name ?? seat;
  return [
    `${place}: choices of ${name}, from ${countOf(runs)} runs each, as there are too many states for best play`,
    "What it can expect after each when everybody goes on by policy, and how much less than after the first; ± for 95 % confidence.",
    "",
    ...toTable(
      ["Choice", "expects", "gives away"],
      choices
        .toSorted((one, other) => other.value - one.value)
        .map(({ choice, value, margin, regret, regretMargin }, index) => [
          describeChoice(program, choice),
          `${value.toFixed(2)} ± ${margin.toFixed(2)}`,
          index === 0 ? "" : `${regret.toFixed(2)} ± ${regretMargin.toFixed(2)}`,
        ]),
    ),
    "",
  ].join("\n");
};
