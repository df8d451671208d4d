import type { ExactVariable, Unreached } from "#analysis";
import { boundedPercent, countOf, exactPercent } from "../../shared/text/figures.ts";
import { printVariables, type VariableFigures } from "../../shared/text/printVariables.ts";
import { toTable } from "../../shared/text/toTable.ts";

/** What `explore --format json` prints. */
export type ExploreReport = {
  readonly scenario: string;
  /** Every state was found. */
  readonly complete: boolean;
  /** The odds are exact, except for the rounding of numbers of 53 bits; otherwise they lie between bounds. */
  readonly exact: boolean;
  readonly states: number;
  readonly transitions: number;
  /** So many choices deep everything is known. */
  readonly depth: number;
  /** `probability` is null where it isn't exact, or no odds were wanted; it lies from `low` to `high` in any case. */
  readonly endings: Readonly<
    Record<
      string,
      { readonly probability: number | null; readonly low: number; readonly high: number; readonly states: number }
    >
  >;
  /** What each variable is where runs stop; absent where that isn't exact, or no run stops. */
  readonly variables?: Readonly<Record<string, ExactVariable>>;
  /** Of runs that stop: how many choices they have on average, and the hour at which they stop; absent as the variables are. */
  readonly mean?: { readonly choices: number; readonly hours: number };
  readonly deadEnds: number;
  /** Choices that are refused because the rules would loop without end. */
  readonly loops: number;
  /** The probability that a run reaches no ending; absent where no odds were wanted. */
  readonly unended?: { readonly deadEnd: number; readonly refused: number; readonly endless: number };
  readonly unreached: Unreached;
  readonly bytesPerState: number;
  readonly bytes: number;
};

/** A search's findings for people. */
export const printExplored = (file: string, report: ExploreReport, seconds: number): string => {
  const { complete, states, transitions, depth, bytesPerState } = report;
  const found = `${countOf(states)} states and ${countOf(transitions)} choices between them`;
  return [
    complete
      ? `${file}: complete. There are ${found}.`
      : `${file}: not complete. Found so far: ${found}; all states up to ${countOf(depth)} choices deep are known.`,
    "",
    ...endingLines(report),
    "",
    ...variableLines(report),
    ...meanLines(report),
    ...boundLines(report),
    ...unendedLines(report),
    ...unreachedLines(report),
    `It took ${seconds.toFixed(2)} seconds and ${bytesPerState.toFixed(1)} bytes a state.`,
    "",
  ].join("\n");
};

const endingLines = ({ endings, exact, unended }: ExploreReport): readonly string[] => {
  const all = Object.entries(endings);
  if (unended === undefined) {
    const byStates = all.toSorted(([, one], [, other]) => other.states - one.states);
    return toTable(
      ["Ending", "states"],
      byStates.map(([id, { states }]) => [id, countOf(states)]),
    );
  }
  return toTable(
    ["Ending", exact ? "probability" : "probability between", "states"],
    all
      .toSorted(([, one], [, other]) => other.low - one.low)
      .map(([id, { low, high, states }]) => [
        id,
        exact ? exactPercent(low) : boundedPercent(low, high),
        countOf(states),
      ]),
  );
};

const variableLines = ({ variables }: ExploreReport): readonly string[] =>
  variables === undefined
    ? []
    : [
        ...printVariables(
          Object.fromEntries(Object.entries(variables).map(([id, one]) => [id, figuresOf(one)])),
          exactPercent,
        ),
        "",
      ];

const meanLines = ({ mean }: ExploreReport): readonly string[] =>
  mean === undefined
    ? []
    : [`A run has ${mean.choices.toFixed(2)} choices and ends at hour ${mean.hours.toFixed(2)} on average.`, ""];

const boundLines = ({ complete, exact, unended }: ExploreReport): readonly string[] =>
  complete && !exact && unended !== undefined
    ? ["All states are known, but some loops among them weren't solved: the odds lie between these bounds.", ""]
    : [];

const figuresOf = ({ values, ...figures }: ExactVariable): VariableFigures => ({
  ...figures,
  ...(values.every(({ value }) => typeof value === "number")
    ? {}
    : { shares: values.map(({ value, probability }) => ({ name: String(value), share: probability })) }),
});

const unendedLines = ({ deadEnds, loops, unended }: ExploreReport): readonly string[] => {
  const { deadEnd = 0, refused = 0, endless = 0 } = unended ?? {};
  const likely = (share: number): string =>
    unended === undefined ? "" : ` A run stops like this with a probability of ${exactPercent(share)}.`;
  return [
    deadEnds === 0
      ? "No dead ends."
      : `Dead ends, where no one can choose and nothing can happen: ${countOf(deadEnds)} states.${likely(deadEnd)}`,
    ...(loops === 0 ? [] : [`Choices after which the rules loop: ${countOf(loops)}.`]),
    ...(refused === 0 ? [] : [`Some policy can't choose, or its choice is refused.${likely(refused)}`]),
    ...(endless === 0 ? [] : [`A run never ends with a probability of ${exactPercent(endless)}.`]),
  ];
};

const MOST_NAMES = 12;

const andMore = (count: number): string => (count > 0 ? ` and ${countOf(count)} more` : "");

const unreachedLines = ({ unreached, complete }: ExploreReport): readonly string[] => {
  const { states, options, endings } = unreached;
  const never = complete ? "Never" : "Not yet";
  const line = (what: string, names: readonly string[]): readonly string[] =>
    names.length === 0
      ? []
      : [`${never} ${what}: ${names.slice(0, MOST_NAMES).join(", ")}${andMore(names.length - MOST_NAMES)}.`];
  const lines = [
    ...line("come to, endings", endings),
    ...line("entered, states", states),
    ...line("open, options", options),
  ];
  return lines.length === 0 ? ["Every state is entered, every option can be chosen, every ending is reached."] : lines;
};
