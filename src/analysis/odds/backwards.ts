import type { Course } from "./course.ts";

/** The ways of a course against their direction: by target, the states that lead to it. */
export type Backwards = { readonly offsets: Int32Array; readonly sources: Int32Array };

/** Of the ways that `isIn` lets through. Linear in the ways; takes 4 bytes a way and 8 a state. */
export const toBackwards = ({ graph, ways }: Course, isIn: (state: number, way: number) => boolean): Backwards => {
  const { offsets: starts, targets } = ways;
  const offsets = new Int32Array(graph.states + 1);
  const each = (visit: (state: number, target: number) => void): void => {
    for (let state = 0; state < graph.followed; state++) {
      const end = starts[state + 1] ?? 0;
      for (let way = starts[state] ?? 0; way < end; way++) if (isIn(state, way)) visit(state, targets[way] ?? 0);
    }
  };
  each((_, target) => {
    offsets[target + 1] = (offsets[target + 1] ?? 0) + 1;
  });
  for (let state = 0; state < graph.states; state++)
    offsets[state + 1] = (offsets[state + 1] ?? 0) + (offsets[state] ?? 0);
  const sources = new Int32Array(offsets[graph.states] ?? 0);
  const next = offsets.slice();
  each((state, target) => {
    const place = next[target] ?? 0;
    sources[place] = state;
    next[target] = place + 1;
  });
  return { offsets, sources };
};

/** The states that lead to this one. */
export const sourcesOf = ({ offsets, sources }: Backwards, state: number): Int32Array =>
  sources.subarray(offsets[state] ?? 0, offsets[state + 1] ?? 0);
