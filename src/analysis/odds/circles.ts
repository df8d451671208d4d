import { type Chain, createChain } from "./chain/chain.ts";
import { type Elimination, eliminate } from "./chain/eliminate.ts";
import type { Components } from "./components.ts";
import { type Course, stopsAt } from "./course.ts";
import { endComponentsOf } from "./endComponents.ts";

/** A group of several states that lead back to one another, where no seat is free. */
export type Circle = {
  readonly members: Int32Array;
  /** Runs never leave it, nor stop in it. */
  readonly isClosed: boolean;
  /** Absent where it is closed, or too large or too dense to be solved directly. */
  readonly elimination: Elimination | undefined;
};

/** The circles of a course, each solved when it is first asked for. */
export type Circles = {
  /** By the number of its group. Pauses while it is solved; `next(true)` stops that, and it then counts as too large. */
  readonly at: (group: number) => Generator<void, Circle, boolean | undefined>;
  /** Where in its group a state stands; -1 where it is the only one. */
  readonly placeOf: (state: number) => number;
  /** Whether both stand in one circle. */
  readonly areTogether: (one: number, other: number) => boolean;
  /** By state: the circle in which a free seat can loop for ever: see `endComponentsOf`. */
  readonly endComponents: () => Int32Array;
};

/** For any course, but only for groups in which no seat is free. `mostWork` is for one elimination: see `eliminate`. */
export const createCircles = (course: Course, components: Components, mostWork?: number): Circles => {
  const known = new Map<number, Circle>();
  const { places, groups } = placesIn(course, components);
  const { states, starts } = components;
  const areTogether = (one: number, other: number): boolean => groups[one] !== 0 && groups[one] === groups[other];
  function* solve(members: Int32Array): Generator<void, Circle, boolean | undefined> {
    const chain = toChain(course, members, (from, to) => (areTogether(from, to) ? (places[to] ?? -1) : -1));
    if (chain === undefined) return { members, isClosed: true, elimination: undefined };
    return { members, isClosed: false, elimination: yield* eliminate(chain, mostWork) };
  }
  let ends: Int32Array | undefined;
  return {
    endComponents: () => {
      ends ??= endComponentsOf(course, components);
      return ends;
    },
    placeOf: (state) => places[state] ?? -1,
    areTogether,
    *at(group) {
      const members = states.subarray(starts[group] ?? 0, starts[group + 1] ?? 0);
      const found = known.get(group) ?? (yield* solve(members));
      known.set(group, found);
      return found;
    },
  };
};

/** By state: its place in its group, and the group's number plus one; -1 and 0 for states that stand alone. */
const placesIn = (
  { graph }: Course,
  { states, starts }: Components,
): { readonly places: Int32Array; readonly groups: Int32Array } => {
  const hasCircles = states.length > starts.length - 1;
  const places = new Int32Array(hasCircles ? graph.states : 0).fill(-1);
  const groups = new Int32Array(places.length);
  for (let group = 0; hasCircles && group + 1 < starts.length; group++) {
    const [start, end] = [starts[group] ?? 0, starts[group + 1] ?? 0];
    for (let place = start; end - start > 1 && place < end; place++) {
      places[states[place] ?? 0] = place - start;
      groups[states[place] ?? 0] = group + 1;
    }
  }
  return { places, groups };
};

/** These states as a chain of their own, `placeIn` giving a target's place or -1 outside; undefined when runs never leave them. */
const toChain = (
  course: Course,
  members: Int32Array,
  placeIn: (from: number, to: number) => number,
): Chain | undefined => {
  const { offsets, targets, odds } = course.ways;
  const chain = createChain(members.length);
  let isClosed = true;
  for (const state of members) {
    let out = stopsAt(course, state);
    const end = offsets[state + 1] ?? 0;
    for (let way = offsets[state] ?? 0; way < end; way++) {
      const place = placeIn(state, targets[way] ?? 0);
      if (place >= 0) chain.go(place, odds[way] ?? 0);
      else out += odds[way] ?? 0;
    }
    if (out > 0) isClosed = false;
    chain.leave(out);
    chain.next();
  }
  return isClosed ? undefined : chain.finish();
};
