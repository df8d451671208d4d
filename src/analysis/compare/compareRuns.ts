import { compact } from "#base";
import type { GameState, MilestoneReached, Program } from "#engine";
import type { Run } from "#replay";
import { answerKey, answersOf, type RunAnswer } from "./answers.ts";

/** A run and the states that its choices lead to: the start, then one for each ply; and the milestones that it has reached. */
export type PlayedRun = {
  readonly run: Run;
  readonly states: readonly GameState[];
  readonly reached: readonly MilestoneReached[];
};

/** How two runs of one scenario differ. */
export type RunComparison = {
  /** The number of plies with which both begin. */
  readonly common: number;
  /** The first plies that differ; one is absent where that run stops there. Absent when neither goes on differently. */
  readonly parting?: { readonly hour: number; readonly a: string | undefined; readonly b: string | undefined };
  /** The same question, answered differently. */
  readonly otherwise: readonly { readonly a: RunAnswer; readonly b: RunAnswer }[];
  /** What only one of them was asked. */
  readonly onlyA: readonly RunAnswer[];
  readonly onlyB: readonly RunAnswer[];
  /** Variables with other values at the end, by their index in the program. */
  readonly variables: readonly { readonly variable: number; readonly a: number; readonly b: number }[];
  readonly hours: { readonly a: number; readonly b: number };
  /** What either has reached, in the scenario's order. */
  readonly milestones: readonly {
    readonly milestone: number;
    readonly a?: MilestoneReached;
    readonly b?: MilestoneReached;
  }[];
};

/** Linear in the plies. The same seed gives the same luck to the same question, so what differs follows from the parting. */
export const compareRuns = (program: Program, a: PlayedRun, b: PlayedRun): RunComparison => {
  const common = countCommon(a.run, b.run);
  const [nextA, nextB] = [a.run.plies[common], b.run.plies[common]];
  const [answersA, answersB] = [answersOf(program, a.run), answersOf(program, b.run)];
  const byKey = new Map(answersB.map((answer) => [answerKey(answer), answer]));
  const keysA = new Set(answersA.map(answerKey));
  const [endA, endB] = [a.states.at(-1), b.states.at(-1)];
  return {
    common,
    ...(nextA === undefined && nextB === undefined
      ? {}
      : { parting: { hour: a.states[common]?.hour ?? 0, a: nextA?.choice, b: nextB?.choice } }),
    otherwise: answersA.flatMap((answer) => {
      const other = byKey.get(answerKey(answer));
      return other === undefined || other.choice === answer.choice ? [] : [{ a: answer, b: other }];
    }),
    onlyA: answersA.filter((answer) => !byKey.has(answerKey(answer))),
    onlyB: answersB.filter((answer) => !keysA.has(answerKey(answer))),
    variables: program.variables.flatMap((_, variable) => {
      const [of, other] = [endA?.values[variable] ?? 0, endB?.values[variable] ?? 0];
      return of === other ? [] : [{ variable, a: of, b: other }];
    }),
    hours: { a: endA?.hour ?? 0, b: endB?.hour ?? 0 },
    milestones: program.milestones.flatMap((_, milestone) => {
      const [of, other] = [a, b].map(({ reached }) => reached.find((one) => one.milestone === milestone));
      return of === undefined && other === undefined ? [] : [{ milestone, ...compact({ a: of, b: other }) }];
    }),
  };
};

const countCommon = (a: Run, b: Run): number => {
  const differs = a.plies.findIndex(({ choice }, ply) => choice !== b.plies[ply]?.choice);
  return differs < 0 ? a.plies.length : differs;
};
