import { bestOfRound, toQuotient } from "./bestRound.ts";
import type { Bounds, Round } from "./boundRound.ts";
import { stopsAt } from "./course.ts";

/** Works out directly what the states of a round are worth, and writes that into the bounds; false where it is too large or was stopped. */
export function* solveRound(round: Round, bounds: Bounds): Generator<void, boolean, boolean | undefined> {
  const isFree = round.members.some((state) => round.course.isFree[state] === 1);
  const solveFor = isFree ? toBest(round) : yield* toExpected(round);
  if (solveFor === undefined) return false;
  const { low, high } = bounds;
  const found = yield* solveFor(low);
  const above = found === undefined || high === low ? found : yield* solveFor(high);
  if (found === undefined || above === undefined) return false;
  round.members.forEach((state, place) => {
    high[state] = above[place] ?? 0;
    low[state] = found[place] ?? 0;
  });
  return true;
}

/** By place among the members what they are worth when the states outside are worth this. */
type SolveFor = (of: Float64Array) => Generator<void, Float64Array | undefined, boolean | undefined>;

function* toExpected({
  circles,
  group,
  members,
  course,
  gainAt,
}: Round): Generator<void, SolveFor | undefined, boolean | undefined> {
  const { isClosed, elimination } = yield* circles.at(group);
  if (elimination === undefined && !isClosed) return undefined;
  const { offsets, targets, odds } = course.ways;
  const gainOf = (state: number, of: Float64Array): number => {
    const stopping = stopsAt(course, state);
    let gain = stopping > 0 ? stopping * gainAt(state) : 0;
    const end = offsets[state + 1] ?? 0;
    for (let way = offsets[state] ?? 0; way < end; way++)
      if (!circles.areTogether(state, targets[way] ?? 0)) gain += (odds[way] ?? 0) * (of[targets[way] ?? 0] ?? 0);
    return gain;
  };
  return function* (of) {
    const gains = Float64Array.from(members, (state) => gainOf(state, of));
    return elimination === undefined ? gains.fill(0) : elimination.valuesOf(gains);
  };
}

const toBest = (round: Round): SolveFor => {
  const quotient = toQuotient(round);
  return (of) => bestOfRound(quotient, of, round.mostWork);
};
