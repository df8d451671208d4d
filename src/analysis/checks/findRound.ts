import { type Breach, lastUnanswered, type Searched } from "./breach.ts";

/**
 * A way on which the answer that a `leads_to` waits for never comes: to the first place from where it can be put off for ever, on to
 * where it comes by a second time. Whoever keeps it going, a seat or chance. Linear in the ways.
 */
export const findRound = (searched: Searched): Breach | undefined => {
  const { walk, ways, marks } = searched;
  const lasting = createLasting(searched);
  for (let place = 0; place < walk.size(); place++) {
    if (walk.memoryOf(place) === 0 || !lasting.isLasting(walk.stateOf(place))) continue;
    const stem = walk.wayTo(place);
    const visited = new Map<number, number>();
    const round: number[] = [];
    let state = walk.stateOf(place);
    while (!visited.has(state)) {
      visited.set(state, stem.length + round.length);
      const way = lasting.wayOn(state);
      round.push(way);
      state = ways.targets[way] ?? 0;
    }
    const gone = [...stem, ...round];
    return { ways: gone, since: lastUnanswered(gone, ways, marks), roundFrom: visited.get(state) ?? 0 };
  }
  return undefined;
};

const [UNSEEN, ON_THE_WAY, PASSING, LASTING] = [0, 1, 2, 3] as const;

/** Says from which states one can go on for ever without an answer, and by which way; those asked about are to be unanswered. */
const createLasting = ({ graph, ways, marks }: Searched) => {
  const { offsets, targets } = ways;
  const kind = new Uint8Array(graph.states);
  const startOf = (state: number): number => (state < graph.followed ? (offsets[state] ?? 0) : 0);
  const endOf = (state: number): number => (state < graph.followed ? (offsets[state + 1] ?? 0) : 0);
  const isAnswered = (state: number): boolean => ((marks[state] ?? 0) & 2) !== 0;

  /** Depth first: a state lasts when a way leads to one that is still on the way there, or to one that lasts. */
  const look = (root: number): void => {
    const stack: { readonly state: number; way: number }[] = [{ state: root, way: startOf(root) }];
    kind[root] = ON_THE_WAY;
    const lasts = new Set<number>();
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const { state } = top;
      if (top.way === endOf(state)) {
        kind[state] = lasts.delete(state) ? LASTING : PASSING;
        stack.pop();
        const before = stack.at(-1);
        if (before !== undefined && kind[state] === LASTING) lasts.add(before.state);
        continue;
      }
      const next = targets[top.way++] ?? 0;
      if (isAnswered(next)) continue;
      if (kind[next] === UNSEEN) {
        kind[next] = ON_THE_WAY;
        stack.push({ state: next, way: startOf(next) });
      } else if (kind[next] !== PASSING) lasts.add(state);
    }
  };
  return {
    isLasting: (state: number): boolean => {
      if (kind[state] === UNSEEN) look(state);
      return kind[state] === LASTING;
    },
    wayOn: (state: number): number => {
      for (let way = startOf(state); way < endOf(state); way++) {
        const next = targets[way] ?? 0;
        if (kind[next] === LASTING && !isAnswered(next)) return way;
      }
      return -1;
    },
  };
};
