import type { Program } from "#engine";
import { type Share, toShare } from "../wilson.ts";
import { answersOf } from "./answers.ts";
import type { PlayedRun } from "./compareRuns.ts";

/** A difference, and between what bounds the true one lies at 95 % confidence. */
export type Change = { readonly change: number; readonly low: number; readonly high: number };

export type SetComparison = {
  readonly runs: { readonly a: number; readonly b: number };
  /** By ending of the program, then the runs without one. */
  readonly endings: readonly ({ readonly ending: string | undefined } & ShareChange)[];
  readonly variables: readonly ({ readonly variable: number; readonly a: number; readonly b: number } & Change)[];
  /**
   * Which option was chosen where a question was first answered with one in a run, of the runs in which it was; and in which of all runs an
   * initiative was taken (`window` is empty). What came up in one set alone is left out.
   */
  readonly answers: readonly ({
    readonly window: string;
    readonly seat: string;
    readonly choice: string;
  } & ShareChange)[];
};

type ShareChange = { readonly a: Share; readonly b: Share } & Change;

/** Two sets of runs of one scenario against each other, such as two classes, or one class before and after. Linear in the plies. */
export const compareSets = (program: Program, a: readonly PlayedRun[], b: readonly PlayedRun[]): SetComparison => ({
  runs: { a: a.length, b: b.length },
  endings: [...program.endings.map(({ id }) => id), undefined].map((ending) => {
    const count = (runs: readonly PlayedRun[]): Share =>
      toShare(runs.filter(({ run }) => run.ending === ending).length, runs.length);
    return { ending, ...changeOf(count(a), count(b)) };
  }),
  variables: program.variables.map((_, variable) => ({
    variable,
    ...meanChange(lastOf(a, variable), lastOf(b, variable)),
  })),
  answers: compareAnswers(firstAnswers(program, a), firstAnswers(program, b)),
});

/**
 * The difference of two independent shares by their Wilson intervals (R. G. Newcombe, "Interval estimation for the difference between
 * independent proportions", Statistics in Medicine 17, 1998, method 10).
 */
const changeOf = (a: Share, b: Share): ShareChange => {
  const change = b.share - a.share;
  return {
    a,
    b,
    change,
    low: change - lengthOf(b.share - b.low, a.high - a.share),
    high: change + lengthOf(b.high - b.share, a.share - a.low),
  };
};

/** The length of a vector; `Math.hypot` may differ between machines. */
const lengthOf = (x: number, y: number): number => Math.sqrt(x * x + y * y);

const lastOf = (runs: readonly PlayedRun[], variable: number): readonly number[] =>
  runs.map(({ states }) => states.at(-1)?.values[variable] ?? 0);

const Z = 1.959963984540054;

/** The difference of two means, by their standard errors; without bounds where a set has fewer than two runs. */
const meanChange = (a: readonly number[], b: readonly number[]) => {
  const [first, second] = [moments(a), moments(b)];
  const change = second.mean - first.mean;
  const margin = Z * lengthOf(first.error, second.error);
  return { a: first.mean, b: second.mean, change, low: change - margin, high: change + margin };
};

const moments = (numbers: readonly number[]) => {
  const mean = numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
  if (numbers.length < 2) return { mean, error: Number.POSITIVE_INFINITY };
  const squares = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (numbers.length - 1) / numbers.length) };
};

type Asked = { readonly window: string; readonly seat: string; runs: number; readonly choices: Map<string, number> };

/** By question: in how many runs it was answered with an option, and which the first time. By initiative: in how many it was taken. */
const firstAnswers = (program: Program, runs: readonly PlayedRun[]): ReadonlyMap<string, Asked> => {
  const all = new Map<string, Asked>();
  const asked = (key: string, window: string, seat: string): Asked => {
    const known = all.get(key) ?? { window, seat, runs: 0, choices: new Map<string, number>() };
    all.set(key, known);
    return known;
  };
  for (const { run } of runs) {
    const told = new Set<string>();
    for (const { window, seat, choice } of answersOf(program, run)) {
      const isInitiative = choice.includes("!");
      const key = isInitiative ? choice : `${window}:${seat}`;
      if (told.has(key)) continue;
      told.add(key);
      const of = asked(key, isInitiative ? "" : window, seat);
      of.runs++;
      of.choices.set(choice, (of.choices.get(choice) ?? 0) + 1);
    }
  }
  for (const of of all.values()) if (of.window === "") of.runs = runs.length;
  return all;
};

const compareAnswers = (a: ReadonlyMap<string, Asked>, b: ReadonlyMap<string, Asked>): SetComparison["answers"] =>
  [...a].flatMap(([key, first]) => {
    const second = b.get(key);
    if (second === undefined) return [];
    const choices = [...new Set([...first.choices.keys(), ...second.choices.keys()])];
    const share = ({ choices: chosen, runs }: Asked, choice: string): Share => toShare(chosen.get(choice) ?? 0, runs);
    return choices.map((choice) => ({
      window: first.window,
      seat: first.seat,
      choice,
      ...changeOf(share(first, choice), share(second, choice)),
    }));
  });
