import { type Components, componentsOf } from "./components.ts";
import { type Course, isLast } from "./course.ts";

/** Where runs come to, by their probabilities. */
export type Flow = {
  /** By state: how likely a run stops there. */
  readonly stops: Float64Array;
  /** How likely it comes to where nothing it can do leads to a stop. */
  readonly endless: number;
  /** What was still on its way when the circles were left: each figure may be too small by at most this. */
  readonly error: number;
};

/** Circles are gone round until so little is left in them, or so many states were looked at. */
const LITTLE = 1e-15;
const MOST_VISITS = 1e9;
const ROUNDING = 1e-9;

/**
 * Follows a run's probability from one state to wherever it stops. No seat may be free. States whose ways aren't known count as
 * stops. Linear in the ways where nothing leads back.
 */
export const flow = (course: Course, from = 0, components: Components = componentsOf(course)): Flow => {
  const { graph, ways } = course;
  const { offsets, targets, odds } = ways;
  const { states, starts } = components;
  const mass = new Float64Array(graph.states);
  const stops = new Float64Array(graph.states);
  let [endless, error] = [0, 0];
  mass[from] = 1;

  /** Sends on what is in a state. */
  const send = (state: number): void => {
    const here = mass[state] ?? 0;
    if (here === 0) return;
    mass[state] = 0;
    if (isLast(course, state)) {
      stops[state] = (stops[state] ?? 0) + here;
      return;
    }
    let [all, back] = [0, 0];
    const [start, end] = [offsets[state] ?? 0, offsets[state + 1] ?? 0];
    for (let way = start; way < end; way++) {
      all += odds[way] ?? 0;
      if (targets[way] === state) back += odds[way] ?? 0;
    }
    if (1 - back <= ROUNDING) {
      endless += here;
      return;
    }
    // However often it comes straight back, in the end it goes on.
    const share = here / (1 - back);
    if (1 - all > ROUNDING) stops[state] = (stops[state] ?? 0) + share * (1 - all);
    for (let way = start; way < end; way++) {
      const target = targets[way] ?? 0;
      if (target !== state) mass[target] = (mass[target] ?? 0) + share * (odds[way] ?? 0);
    }
  };
  const massIn = (members: Int32Array): number => {
    let sum = 0;
    for (const state of members) sum += mass[state] ?? 0;
    return sum;
  };
  const goRound = (members: Int32Array): void => {
    let left = massIn(members);
    if (left === 0) return;
    if (isClosed(course, members)) endless += left;
    else {
      const mostSweeps = Math.max(2, MOST_VISITS / members.length);
      for (let sweep = 0; sweep < mostSweeps && left > LITTLE; sweep++) {
        for (let place = members.length - 1; place >= 0; place--) send(members[place] ?? 0);
        left = massIn(members);
      }
      error += left;
    }
    for (const state of members) mass[state] = 0;
  };
  for (let group = starts.length - 2; group >= 0; group--) {
    const [start, end] = [starts[group] ?? 0, starts[group + 1] ?? 0];
    if (end - start > 1) goRound(states.subarray(start, end));
    else send(states[start] ?? 0);
  }
  return { stops, endless, error };
};

/** Whether runs never leave these states, nor stop in them. */
const isClosed = ({ ways: { offsets, targets, odds } }: Course, members: Int32Array): boolean => {
  const inside = new Set(members);
  return members.every((state) => {
    let all = 0;
    const end = offsets[state + 1] ?? 0;
    for (let way = offsets[state] ?? 0; way < end; way++) {
      const share = odds[way] ?? 0;
      if (share > 0 && !inside.has(targets[way] ?? 0)) return false;
      all += share;
    }
    return 1 - all <= ROUNDING;
  });
};
