import { describeChoice, type Measure, type Split } from "#analysis";
import type { Program } from "#engine";
import { countOf } from "../../shared/text/figures.ts";
import { toTable } from "../../shared/text/toTable.ts";

/** What `luck --format json` prints. */
type LuckReport = Split & {
  readonly run: string;
  readonly measure: Measure;
  readonly exact: boolean;
  readonly against: "best" | "policy";
  readonly runs?: number;
  /** What is expected at a ply is off by no more than this, at 95 % confidence; 0 where it's exact. */
  readonly margin: number;
};

/** A result taken apart, for people: the sums, then each ply. */
export const printLuck = (program: Program, report: LuckReport): string => {
  const { run, measure, exact, runs = 0, margin, start, result, terms, sums, against } = report;
  const nameOf = (seat: string): string => program.scenario.seats.find(({ id }) => id === seat)?.name ?? seat;
  const what = measure.kind === "value" ? `what ${nameOf(measure.seat)} gets` : `the odds of "${measure.ending}"`;
  const names = { decision: "Decisions of ", luck: "Luck", inject: "Injects" };
  return [
    `${run}: ${what}, split into decisions and luck ${exact ? "exactly" : `by ${countOf(runs)} runs from each ply, to ± ${margin.toFixed(3)}`}`,
    ...(against === "best"
      ? [
          "Compared with its best play with full knowledge, including what is hidden from it: if anything is, this does not measure skill.",
        ]
      : []),
    "",
    ...toTable(
      ["", ""],
      [
        ["Expected at the start", minus(start)],
        ...sums.map(({ seat, kind, amount }) => [
          kind === "decision" ? `${names.decision}${nameOf(seat)}` : names[kind],
          signed(amount),
        ]),
        ["Result", minus(result)],
      ],
    ).slice(1),
    "",
    ...terms.map(
      ({ ply, choice, amount }) =>
        `${String(ply).padStart(4)}. ${signed(amount).padStart(9)}  ${describeChoice(program, choice)}`,
    ),
    "",
  ].join("\n");
};

const signed = (amount: number): string => {
  const text = Math.abs(amount).toFixed(3);
  return Number(text) === 0 ? text : `${amount < 0 ? "−" : "+"}${text}`;
};

const minus = (amount: number): string => amount.toFixed(3).replace("-", "−");
