import { FATE } from "../graph/stateGraph.ts";
import { type Course, isLast } from "./course.ts";
import type { Flow } from "./flow.ts";

/** The probability of everything that can happen to a run. It all adds up to 1, except for `error`. */
export type Odds = {
  /** By ending of the program. */
  readonly endings: readonly number[];
  /** It stops where no one can choose, or nothing can happen any more. */
  readonly deadEnd: number;
  /** It stops because a policy can't choose, or chooses what the rules loop without end after. */
  readonly refused: number;
  /** It never stops. */
  readonly endless: number;
  /** The probability that it gets to states that weren't looked into: 0 where the graph is complete. */
  readonly unknown: number;
  /** Each figure may be too small by at most this, rounding apart; 0 where nothing leads back. */
  readonly error: number;
};

/** The odds that a flow gives. Linear in the states. */
export const toOdds = (course: Course, { stops, endless, error }: Flow): Odds => {
  const { graph, ways } = course;
  const endings = graph.kernel.program.endings.map(() => 0);
  let [deadEnd, refused, unknown] = [0, 0, 0];
  for (let state = 0; state < graph.states; state++) {
    const share = stops[state] ?? 0;
    if (share === 0) continue;
    const fate = ways.fates[state] ?? FATE.deadEnd;
    if (state >= graph.followed) unknown += share;
    else if (!isLast(course, state)) refused += share;
    else if (fate === FATE.deadEnd) deadEnd += share;
    else endings[fate] = (endings[fate] ?? 0) + share;
  }
  const whole = { deadEnd: toProbability(deadEnd), refused: toProbability(refused), unknown: toProbability(unknown) };
  return { endings: endings.map(toProbability), ...whole, endless, error };
};

/** What was added up, without what rounding may have put above 1. */
export const toProbability = (sum: number): number => Math.min(1, sum);
