import { CHANCE, type Choice, seatOf } from "#engine";

/** What one ply did to the result that could be expected. */
export type Term = {
  /** From 1 on, as the run's plies are counted. */
  readonly ply: number;
  readonly choice: Choice;
  /** Who chose: a seat, chance, or the White Cell. */
  readonly seat: string;
  /** `luck` where chance drew, `inject` where the White Cell stepped in, otherwise `decision`. */
  readonly kind: "decision" | "luck" | "inject";
  /** What could be expected before it and after it, and the difference. */
  readonly before: number;
  readonly after: number;
  readonly amount: number;
};

/** A result taken apart: `start` and all terms' amounts add up to `result`. */
export type Split = {
  readonly start: number;
  readonly result: number;
  readonly terms: readonly Term[];
  /** The sum of the terms of each who chose, in the order in which they first did. */
  readonly sums: readonly { readonly seat: string; readonly kind: Term["kind"]; readonly amount: number }[];
};

/** Splits a run's result by what could be expected at each ply: `values` has the start, then one for each choice. Linear in the plies. */
export const splitResult = (choices: readonly Choice[], values: readonly number[]): Split => {
  const terms = choices.map((choice, index): Term => {
    const [before, after] = [values[index] ?? 0, values[index + 1] ?? 0];
    const seat = seatOf(choice);
    return { ply: index + 1, choice, seat, kind: kindOf(choice, seat), before, after, amount: after - before };
  });
  const sums = [...new Set(terms.map(({ seat }) => seat))].map((seat) => {
    const own = terms.filter((term) => term.seat === seat);
    return { seat, kind: own[0]?.kind ?? "decision", amount: own.reduce((sum, { amount }) => sum + amount, 0) };
  });
  return { start: values[0] ?? 0, result: values[choices.length] ?? 0, terms, sums };
};

const kindOf = (choice: Choice, seat: string): Term["kind"] => {
  if (choice.kind === "inject") return "inject";
  return seat === CHANCE ? "luck" : "decision";
};
