import { type Breach, lastUnanswered, type Searched } from "./breach.ts";
import { createLasting } from "./lasting.ts";

/** More ways than this aren't followed in looking for a shorter round: about half a minute. */
const MOST_LOOKS = 2e9;

/** Work pauses after so many ways. */
const OFTEN = 1 << 20;

/** The shortest round found; `isShortest` false where looking further was too much work. */
export type Round = { readonly breach: Breach; readonly isShortest: boolean };

/**
 * The shortest way on which the answer that a `leads_to` waits for never comes, if it has fewer choices than `bound`: to a place from where it can be put
 * off for ever, and round to the same place again. A seat or chance may keep it going. From each place in turn, the nearest first, the
 * shortest round is looked for among places that aren't nearer. `next(true)` stops it with what it has.
 */
export function* findRound(
  searched: Searched,
  bound: number = Number.POSITIVE_INFINITY,
): Generator<void, Round | undefined, boolean | undefined> {
  const { walk, ways, marks } = searched;
  const lasting = createLasting(searched);
  const turn = createTurn(searched, lasting.isLasting);
  let [least, best, stopped]: [number, Breach | undefined, boolean] = [bound, undefined, false];
  let paused = 0;
  for (let place = 0; place < walk.size() && !stopped; place++) {
    const far = walk.depthOf(place);
    if (far + 1 >= least) break;
    if (walk.memoryOf(place) === 0 || !lasting.isLasting(walk.stateOf(place))) continue;
    const round = turn.from(place, least - far - 1);
    if (round !== undefined) {
      const gone = [...walk.wayTo(place), ...round];
      best = { ways: gone, since: lastUnanswered(gone, ways, marks), roundFrom: far };
      least = gone.length;
    }
    if (turn.looks() - paused < OFTEN) continue;
    paused = turn.looks();
    stopped = paused > MOST_LOOKS || (yield) === true;
  }
  return best === undefined ? undefined : { breach: best, isShortest: !stopped };
}

/** Finds the shortest round from a place back to it, in at most so many ways, by unanswered places that are no nearer to the start. */
const createTurn = ({ graph, ways, walk, marks }: Searched, isLasting: (state: number) => boolean) => {
  const { offsets, targets } = ways;
  const depths = new Int32Array(graph.states).fill(-1);
  for (let place = 0; place < walk.size(); place++)
    if (walk.memoryOf(place) === 1 && depths[walk.stateOf(place)] === -1)
      depths[walk.stateOf(place)] = walk.depthOf(place);
  const stamps = new Int32Array(graph.states);
  const wayIn = new Int32Array(graph.states);
  const before = new Int32Array(graph.states);
  let [stamp, looks] = [0, 0];
  const isOpen = (state: number, from: number): boolean =>
    ((marks[state] ?? 0) & 2) === 0 && (depths[state] ?? -1) >= from && isLasting(state);
  const wayBack = (first: number, last: number, way: number): readonly number[] => {
    const gone = [way];
    for (let state = last; state !== first; state = before[state] ?? first) gone.push(wayIn[state] ?? 0);
    return gone.reverse();
  };
  const from = (place: number, most: number): readonly number[] | undefined => {
    const first = walk.stateOf(place);
    stamp++;
    let layer = [first];
    for (let length = 1; length <= most && layer.length > 0; length++) {
      const next: number[] = [];
      for (const state of layer) {
        const end = state < graph.followed ? (offsets[state + 1] ?? 0) : 0;
        for (let way = state < graph.followed ? (offsets[state] ?? 0) : 0; way < end; way++) {
          looks++;
          const target = targets[way] ?? 0;
          if (target === first && ((marks[first] ?? 0) & 2) === 0) return wayBack(first, state, way);
          if (stamps[target] === stamp || !isOpen(target, walk.depthOf(place))) continue;
          stamps[target] = stamp;
          wayIn[target] = way;
          before[target] = state;
          next.push(target);
        }
      }
      layer = next;
    }
    return undefined;
  };
  return { from, looks: (): number => looks };
};
