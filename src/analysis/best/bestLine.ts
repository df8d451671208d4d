import { sourcesOf, toBackwards } from "../odds/backwards.ts";
import { isLast, isOpen } from "../odds/course.ts";
import { type BestPlay, regretsAt } from "./bestPlay.ts";

/** One ply of a line: the state, and the way that is taken there. */
export type LinePly = { readonly state: number; readonly way: number };

/**
 * How play goes from a state when the seat always makes a best choice and the others and chance their likeliest: to where it stops, or to
 * before it comes to a state again. Of equally good choices it takes one that brings play nearer to a stop.
 */
export const bestLine = (play: BestPlay, from = 0): readonly LinePly[] => {
  const { targets } = play.course.ways;
  const far = distances(play);
  const line: LinePly[] = [];
  const met = new Set<number>();
  for (let state = from; !met.has(state) && !isLast(play.course, state); ) {
    met.add(state);
    const way = play.course.isFree[state] === 1 ? bestWay(play, state, far) : likeliestWay(play, state);
    if (way === undefined) break;
    line.push({ state, way });
    state = targets[way] ?? 0;
  }
  return line;
};

const bestWay = (play: BestPlay, state: number, far: Int32Array): number | undefined => {
  const { targets } = play.course.ways;
  const distance = (way: number): number => far[targets[way] ?? 0] ?? 0;
  return regretsAt(play, state)
    .filter(({ regret }) => regret <= play.alike)
    .map(({ way }) => way)
    .reduce<number | undefined>(
      (nearest, way) => (nearest === undefined || distance(way) < distance(nearest) ? way : nearest),
      undefined,
    );
};

const likeliestWay = ({ course }: BestPlay, state: number): number | undefined => {
  const { offsets, odds } = course.ways;
  let likeliest: number | undefined;
  const end = offsets[state + 1] ?? 0;
  for (let way = offsets[state] ?? 0; way < end; way++)
    if (isOpen(course, state, way) && (likeliest === undefined || (odds[way] ?? 0) > (odds[likeliest] ?? 0)))
      likeliest = way;
  return likeliest;
};

const NEVER = 0x7fffffff;

/** By state: the fewest plies to a stop while the seat makes best choices only. Breadth first from the stops; linear in the ways. */
const distances = (play: BestPlay): Int32Array => {
  const { course, values, alike } = play;
  const { graph, ways } = course;
  const isBest = (state: number, way: number): boolean =>
    isOpen(course, state, way) &&
    (course.isFree[state] !== 1 || (values[ways.targets[way] ?? 0] ?? 0) >= (values[state] ?? 0) - alike);
  const backwards = toBackwards(course, isBest);
  const far = new Int32Array(graph.states).fill(NEVER);
  const queue: number[] = [];
  const reach = (state: number, distance: number): void => {
    if (far[state] !== NEVER) return;
    far[state] = distance;
    queue.push(state);
  };
  for (let state = 0; state < graph.states; state++) if (isLast(course, state)) reach(state, 0);
  for (const state of queue) for (const source of sourcesOf(backwards, state)) reach(source, (far[state] ?? 0) + 1);
  return far;
};
