import { describeChoice, type Forceable, type Hidden, type JudgedChoice } from "#analysis";
import { type Choice, formatChoice, type Program } from "#engine";
import { boundedPercent, countOf } from "../../shared/text/figures.ts";
import { toTable } from "../../shared/text/toTable.ts";

/** What `best --format json` prints. */
export type BestReport = {
  readonly scenario: string;
  readonly seat: string;
  /** But for the rounding of numbers of 53 bits. */
  readonly exact: boolean;
  /** Solved as if the seat saw everything: where anything is hidden from it, `value` and `endings` are upper bounds. */
  readonly knows: "everything";
  readonly hidden: Hidden;
  readonly states: number;
  readonly value: number;
  /** What it gets when it plays by its policy. */
  readonly byPolicy: number;
  /** Both may be off by at most this, rounding apart. */
  readonly error: number;
  readonly endings: readonly Forceable[];
  /** Absent where anything is hidden from the seat: then what is best with full knowledge isn't advice. */
  readonly advice?: {
    readonly line: readonly {
      readonly choice: Choice;
      readonly value: number;
      readonly regrets: readonly { readonly choice: Choice; readonly regret: number }[];
    }[];
    readonly choices: readonly JudgedChoice[];
  };
};

/** Best play for people. */
export const printBest = (place: string, program: Program, report: BestReport): string => {
  const { seat, value, byPolicy, error, states, endings, advice } = report;
  const name = program.scenario.seats.find(({ id }) => id === seat)?.name ?? seat;
  const [most, own] = [between(value, error), between(byPolicy, error)];
  return [
    `${place}: best play of ${name}${advice === undefined ? " with full knowledge" : ""}, over all ${countOf(states)} states`,
    ...(advice === undefined ? tellHidden(report.hidden) : ["Nothing is hidden from it."]),
    "",
    advice === undefined
      ? `With full knowledge it could expect ${most}, so without it no more than that; following its policy it expects ${own}.`
      : `At best it can expect ${most}; following its policy it expects ${own}.`,
    "",
    ...(advice === undefined ? [] : tellLine(program, advice)),
    ...toTable(
      [advice === undefined ? "What it could bring about with full knowledge" : "What it can bring about", "at most"],
      endings.map(({ ending, probability, isCertain, error: off }) => [
        ending,
        isCertain ? "certain" : boundedPercent(Math.max(0, probability - off), Math.min(1, probability + off)),
      ]),
    ),
    "",
    ...(advice === undefined ? [] : [...neverBest(program, advice), ""]),
  ].join("\n");
};

/** A figure, or both ends of where it lies if they read differently. */
const between = (value: number, error: number): string => {
  const [low, high] = [(value - error).toFixed(2), (value + error).toFixed(2)];
  return low === high ? low : `${low} … ${high}`;
};

const MOST_NAMES = 8;

const tellHidden = ({ variables, charts, states, isSealed }: Hidden): readonly string[] => {
  const names = [...variables, ...charts, ...states];
  const listed = names.slice(0, MOST_NAMES).join(", ");
  const more = names.length > MOST_NAMES ? ` and ${countOf(names.length - MOST_NAMES)} more` : "";
  const what = [...(names.length > 0 ? [`${listed}${more}`] : []), ...(isSealed ? ["what others have sealed"] : [])];
  return [
    `It doesn't know ${what.join(" nor ")}; these figures assume that it does. They are upper bounds, and the choices that look best here are not advice.`,
  ];
};

const tellLine = (program: Program, { line }: NonNullable<BestReport["advice"]>): readonly string[] => [
  "The best line, in which the others and chance do what is likeliest; in brackets, what other choices give away:",
  ...line.map(({ choice, value: after, regrets }, index) => {
    const others = regrets.filter(
      ({ choice: other }) => formatChoice(program, other) !== formatChoice(program, choice),
    );
    const lost = others.map((one) => `${formatChoice(program, one.choice)} ${one.regret.toFixed(2)}`).join(", ");
    const rest = lost === "" ? "" : `  [${lost}]`;
    return `${String(index + 1).padStart(4)}. ${after.toFixed(2).padStart(8)}  ${describeChoice(program, choice)}${rest}`;
  }),
  "",
];

const neverBest = (program: Program, { choices }: NonNullable<BestReport["advice"]>): readonly string[] => {
  const rows = choices.filter(({ best }) => best === 0);
  if (rows.length === 0) return ["Every choice is the best one somewhere."];
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
