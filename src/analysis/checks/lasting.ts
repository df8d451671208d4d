import type { Searched } from "./breach.ts";

const [UNSEEN, ON_THE_WAY, PASSING, LASTING] = [0, 1, 2, 3] as const;

/** Says from which states one can go on for ever without an answer; those asked about have to be unanswered. Linear in the ways, all in all. */
export const createLasting = ({ graph, ways, marks }: Searched): { readonly isLasting: (state: number) => boolean } => {
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
  };
};
