import { MOST_VISITS } from "./boundRound.ts";
import { type Circle, type Circles, createCircles } from "./circles.ts";
import { type Components, componentsOf } from "./components.ts";
import { type Course, isLast, stopsAt } from "./course.ts";
import { finish } from "./finish.ts";
import { goRound } from "./goRound.ts";

/** Where runs lead, with their probabilities. */
export type Flow = {
  /** By state: how likely a run stops there. */
  readonly stops: Float64Array;
  /** By state: how often a run comes there on average; unknown for circles that weren't solved directly, and for those never left. */
  readonly visits: Float64Array;
  /** The probability that it gets to where nothing leads to a stop any more. */
  readonly endless: number;
  /** What was still on its way when circles were left that are too large to be solved: each figure may be too small by at most this. */
  readonly error: number;
};

/** What is worked out once for a course, however many flows there are. */
export type FlowRequest = {
  /** The state that runs start from. */
  readonly from?: number;
  readonly components?: Components;
  readonly circles?: Circles;
  /** So many states are looked at in a circle that is too large before what is left in it becomes error. */
  readonly mostVisits?: number;
};

/**
 * Follows a run's probability from one state to wherever it stops. No seat may be free. States whose ways aren't known count as
 * stops. Circles are solved directly, so that there is no error but the rounding of numbers of 53 bits. Linear in the ways where nothing leads back.
 */
export const flow = (course: Course, request: FlowRequest = {}): Flow => finish(flowing(course, request));

/** As `flow`, with pauses. `next(true)` makes it leave the circles as they are: what was on its way in them is then error. */
export function* flowing(course: Course, request: FlowRequest = {}): Generator<void, Flow, boolean | undefined> {
  const { from = 0, components = componentsOf(course), mostVisits = MOST_VISITS } = request;
  const { circles = createCircles(course, components) } = request;
  const { states, starts } = components;
  const tank = createTank(course, circles);
  tank.mass[from] = 1;
  for (let group = starts.length - 2; group >= 0; group--) {
    const [start, end] = [starts[group] ?? 0, starts[group + 1] ?? 0];
    const members = states.subarray(start, end);
    if (members.length === 1) tank.sendOnce(members[0] ?? 0);
    else if (members.some((state) => (tank.mass[state] ?? 0) > 0)) {
      const circle = yield* circles.at(group);
      if (circle.isClosed) tank.keep(members);
      else if (circle.elimination === undefined) yield* tank.pour(members, mostVisits);
      else tank.sendAll(circle);
    }
  }
  return tank.flow();
}

/** Probability on its way: by state what hasn't been sent on. */
const createTank = (course: Course, circles: Circles) => {
  const { offsets, targets, odds } = course.ways;
  const count = course.graph.states;
  const mass = new Float64Array(count);
  const stops = new Float64Array(count);
  const visits = new Float64Array(count);
  let [endless, error] = [0, 0];

  /** What a state that is visited so often sends to others, those left out to which `isSkipped` says so. */
  const send = (state: number, often: number, isSkipped: (target: number) => boolean): void => {
    const stopping = stopsAt(course, state);
    if (stopping > 0) stops[state] = (stops[state] ?? 0) + often * stopping;
    const end = offsets[state + 1] ?? 0;
    for (let way = offsets[state] ?? 0; way < end; way++) {
      const [target, share] = [targets[way] ?? 0, odds[way] ?? 0];
      if (share > 0 && !isSkipped(target)) mass[target] = (mass[target] ?? 0) + often * share;
    }
  };
  /** How much of what is in a state leaves it, by what its ways to others add up to. */
  const leavingOf = (state: number): number => {
    let sum = stopsAt(course, state);
    const end = offsets[state + 1] ?? 0;
    for (let way = offsets[state] ?? 0; way < end; way++) if (targets[way] !== state) sum += odds[way] ?? 0;
    return sum;
  };
  const sendOnce = (state: number): void => {
    const here = mass[state] ?? 0;
    if (here === 0) return;
    mass[state] = 0;
    if (isLast(course, state)) {
      stops[state] = (stops[state] ?? 0) + here;
      return;
    }
    const leaving = leavingOf(state);
    if (leaving === 0) endless += here;
    else {
      // However often it comes straight back, in the end it goes on.
      visits[state] = (visits[state] ?? 0) + here / leaving;
      send(state, here / leaving, (target) => target === state);
    }
  };
  const keep = (members: Int32Array): void => {
    for (const state of members) {
      endless += mass[state] ?? 0;
      mass[state] = 0;
    }
  };
  const sendAll = ({ members, elimination }: Circle): void => {
    const entering = Float64Array.from(members, (state) => mass[state] ?? 0);
    const often = elimination?.visitsFrom(entering) ?? entering;
    members.forEach((state, place) => {
      visits[state] = often[place] ?? 0;
      send(state, often[place] ?? 0, (target) => circles.areTogether(state, target));
      mass[state] = 0;
    });
  };
  function* pour(members: Int32Array, mostVisits: number): Generator<void, void, boolean | undefined> {
    let lost = 0;
    for (const state of members) lost += mass[state] ?? 0;
    const out = yield* goRound(course, members, mass, { circles, mostVisits });
    for (const state of members) mass[state] = 0;
    for (const [into, onto] of [
      [stops, out.stops],
      [mass, out.mass],
    ] as const)
      for (const [state, share] of onto) {
        into[state] = (into[state] ?? 0) + share;
        lost -= share;
      }
    error += Math.max(0, lost);
  }
  return { mass, sendOnce, keep, sendAll, pour, flow: (): Flow => ({ stops, visits, endless, error }) };
};
