import type { Round } from "./boundRound.ts";
import { createChain } from "./chain/chain.ts";
import { eliminate } from "./chain/eliminate.ts";
import { isOpen, stopsAt } from "./course.ts";

/**
 * A round with the states in which the free seat can loop for ever drawn together to one, which it leaves by any of their ways out:
 * then every plan leaves the round in the end, and the best one is worth what no other plan can be improved to.
 */
export type Quotient = {
  /** By place among the members: which of the spots it is. */
  readonly spotOf: Int32Array;
  /** By spot: where each of its ways leads, a spot from 0 on, or a state outside as -1 - state. */
  readonly targets: readonly (readonly number[])[];
  /** By spot: how likely its ways are; none where the seat is free to choose among them. */
  readonly odds: readonly (readonly number[] | undefined)[];
  /** By spot: what stopping there adds, how likely that is taken into account; and how likely it is. */
  readonly gains: Float64Array;
  readonly stopping: Float64Array;
};

export const toQuotient = ({ course, circles, members, gainAt }: Round): Quotient => {
  const ends = circles.endComponents();
  const spotOf = numberSpots(members, ends);
  const spots = spotOf.reduce((most, spot) => Math.max(most, spot + 1), 0);
  const targets = Array.from({ length: spots }, (): number[] => []);
  const odds = Array.from({ length: spots }, (): number[] | undefined => undefined);
  const gains = new Float64Array(spots);
  const stopping = new Float64Array(spots);
  const { offsets, targets: all, odds: shares } = course.ways;
  members.forEach((state, place) => {
    const spot = spotOf[place] ?? 0;
    const isChance = course.isFree[state] === 0 && ends[state] === 0;
    const own: number[] = [];
    const end = offsets[state + 1] ?? 0;
    for (let way = offsets[state] ?? 0; way < end; way++) {
      const target = all[way] ?? 0;
      const to = circles.areTogether(state, target) ? (spotOf[circles.placeOf(target)] ?? 0) : -1 - target;
      if (to === spot || !isOpen(course, state, way)) continue;
      targets[spot]?.push(to);
      own.push(shares[way] ?? 0);
    }
    if (!isChance) return;
    odds[spot] = own;
    stopping[spot] = stopsAt(course, state);
    gains[spot] = (stopping[spot] ?? 0) * ((stopping[spot] ?? 0) > 0 ? gainAt(state) : 0);
  });
  return { spotOf, targets, odds, gains, stopping };
};

const numberSpots = (members: Int32Array, ends: Int32Array): Int32Array => {
  const byEnd = new Map<number, number>();
  let spots = 0;
  return members.map((state) => {
    const end = ends[state] ?? 0;
    const known = end === 0 ? undefined : byEnd.get(end);
    if (known !== undefined) return known;
    if (end !== 0) byEnd.set(end, spots);
    return spots++;
  });
};

/** Plans are improved no more often than this. */
const MOST_PLANS = 1_000;

/** One way is better than another when it is so by more than rounding. */
const BETTER = 1 + 2 ** -50;

/** The bounds that a plan is improved by are swept so often. */
const SWEEPS = 4;

/**
 * By place what the members are worth at best, when the states outside are worth this: plans are weighed exactly, by elimination, and
 * improved until nothing is better (R. Howard, "Dynamic Programming and Markov Processes", MIT Press 1960). Undefined where that is too
 * much work; pauses now and then, `next(true)` stops it.
 */
export function* bestOfRound(
  quotient: Quotient,
  of: Float64Array,
  mostWork: number | undefined,
): Generator<void, Float64Array | undefined, boolean | undefined> {
  const { spotOf, targets } = quotient;
  const plan = new Int32Array(targets.length);
  let values: Float64Array = new Float64Array(targets.length);
  for (let round = 0; round < MOST_PLANS; round++) {
    const swept = sweep(quotient, of, values);
    if (!improve(quotient, of, swept, plan) && round > 0) return spread(values, spotOf);
    const weighed = yield* weigh(quotient, of, plan, mostWork);
    if (weighed === undefined) return undefined;
    const hasRisen = weighed.some((value, spot) => value > (values[spot] ?? 0) * BETTER);
    if (!hasRisen && round > 0) return spread(values, spotOf);
    values = weighed;
  }
  return undefined;
}

const spread = (values: Float64Array, spotOf: Int32Array): Float64Array =>
  Float64Array.from(spotOf, (spot) => values[spot] ?? 0);

const worthAt = (to: number, values: Float64Array, of: Float64Array): number =>
  (to >= 0 ? values[to] : of[-1 - to]) ?? 0;

/** What a plan is worth at every spot. */
function* weigh(
  { targets, odds, gains, stopping }: Quotient,
  of: Float64Array,
  plan: Int32Array,
  mostWork: number | undefined,
): Generator<void, Float64Array | undefined, boolean | undefined> {
  const chain = createChain(targets.length);
  const gained = gains.slice();
  targets.forEach((ways, spot) => {
    const shares = odds[spot];
    const go = (to: number, share: number): void => {
      if (to >= 0) chain.go(to, share);
      else {
        chain.leave(share);
        gained[spot] = (gained[spot] ?? 0) + share * (of[-1 - to] ?? 0);
      }
    };
    const planned = ways[plan[spot] ?? 0];
    if (shares !== undefined) {
      for (const [way, to] of ways.entries()) go(to, shares[way] ?? 0);
      chain.leave(stopping[spot] ?? 0);
    } else if (planned === undefined) chain.leave(1);
    else go(planned, 1);
    chain.next();
  });
  const elimination = yield* eliminate(chain.finish(), mostWork);
  return elimination?.valuesOf(gained);
}

/** Values that are nearer to the best ones, and none above: each spot's best by the others', there and back. */
const sweep = ({ targets, odds, gains, stopping }: Quotient, of: Float64Array, values: Float64Array): Float64Array => {
  const swept = values.slice();
  const look = (spot: number): void => {
    const [ways = [], shares] = [targets[spot], odds[spot]];
    let [sum, all, most] = [gains[spot] ?? 0, stopping[spot] ?? 0, swept[spot] ?? 0];
    for (let way = 0; way < ways.length; way++) {
      const value = worthAt(ways[way] ?? 0, swept, of);
      if (shares === undefined) most = Math.max(most, value);
      else {
        sum += (shares[way] ?? 0) * value;
        all += shares[way] ?? 0;
      }
    }
    swept[spot] = shares === undefined || all === 0 ? most : Math.max(most, sum / all);
  };
  for (let times = 0; times < SWEEPS; times++) {
    for (let spot = 0; spot < targets.length; spot++) look(spot);
    for (let spot = targets.length - 1; spot >= 0; spot--) look(spot);
  }
  return swept;
};

/** Lets the plan take what is better by these values; whether anything was. */
const improve = ({ targets, odds }: Quotient, of: Float64Array, values: Float64Array, plan: Int32Array): boolean => {
  let isBetter = false;
  targets.forEach((ways, spot) => {
    if (odds[spot] !== undefined) return;
    const now = worthAt(ways[plan[spot] ?? 0] ?? spot, values, of);
    let [best, most] = [plan[spot] ?? 0, now];
    for (const [way, to] of ways.entries()) {
      const value = worthAt(to, values, of);
      if (value > most * BETTER) [best, most] = [way, value];
    }
    if (best === plan[spot]) return;
    plan[spot] = best;
    isBetter = true;
  });
  return isBetter;
};
