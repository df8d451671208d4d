import { describeChoice, type Forceable, type JudgedChoice } from "#analysis";
import { type Choice, formatChoice, type Program } from "#engine";
import { countOf, exactPercent } from "../../shared/text/figures.ts";
import { toTable } from "../../shared/text/toTable.ts";

/** What `best --format json` prints. */
export type BestReport = {
  readonly scenario: string;
  readonly seat: string;
  readonly exact: true;
  /** Solved as if the seat saw everything: an upper bound for one that sees less. */
  readonly knows: "everything";
  readonly states: number;
  readonly value: number;
  /** What it gets when it plays by its policy. */
  readonly byPolicy: number;
  readonly error: number;
  readonly line: readonly {
    readonly choice: Choice;
    readonly value: number;
    readonly regrets: readonly { readonly choice: Choice; readonly regret: number }[];
  }[];
  readonly endings: readonly Forceable[];
  readonly choices: readonly JudgedChoice[];
};

/** Best play for people. */
export const printBest = (place: string, program: Program, report: BestReport): string => {
  const { seat, value, byPolicy, error, states, endings } = report;
  const name = program.scenario.seats.find(({ id }) => id === seat)?.name ?? seat;
  return [
    `${place}: best play of ${name}, over all ${countOf(states)} states${error === 0 ? "" : `, to ${error.toExponential(0)}`}`,
    "With full knowledge, of hidden things and sealed choices too: an upper bound for a seat that sees less.",
    "",
    `At best it can expect ${value.toFixed(2)}; by its policy ${byPolicy.toFixed(2)}.`,
    "",
    "The best line, where the others and chance choose what is likeliest; in brackets what other choices give away:",
    ...report.line.map(({ choice, value: after, regrets }, index) => {
      const others = regrets.filter(
        ({ choice: other }) => formatChoice(program, other) !== formatChoice(program, choice),
      );
      const lost = others.map((one) => `${formatChoice(program, one.choice)} ${one.regret.toFixed(2)}`).join(", ");
      const rest = lost === "" ? "" : `  [${lost}]`;
      return `${String(index + 1).padStart(4)}. ${after.toFixed(2).padStart(8)}  ${describeChoice(program, choice)}${rest}`;
    }),
    "",
    ...toTable(
      ["What it can bring about", "at most"],
      endings.map(({ ending, probability, isCertain }) => [ending, isCertain ? "certain" : exactPercent(probability)]),
    ),
    "",
    ...neverBest(program, report),
    "",
  ].join("\n");
};

const neverBest = (program: Program, { choices }: BestReport): readonly string[] => {
  const rows = choices.filter(({ best }) => best === 0);
  if (rows.length === 0) return ["Every choice is best somewhere."];
  return toTable(
    ["Never best", "states", "gives away", "worse everywhere than"],
    rows.map(({ choice, states, leastRegret, mostRegret, beatenBy }) => [
      formatChoice(program, choice),
      countOf(states),
      `${leastRegret.toFixed(2)} … ${mostRegret.toFixed(2)}`,
      beatenBy === undefined ? "" : formatChoice(program, beatenBy),
    ]),
  );
};
