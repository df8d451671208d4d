import type { StateEntry } from "./stateEntry.ts";

/**
 * The state that `to` names, seen from a state: a sibling, otherwise a state beside an enclosing state, nearest first;
 * `a.b` goes inward from what `a` finds. Regions aren't beside each other.
 */
export const resolveTarget = (from: StateEntry, to: string): StateEntry | undefined => {
  const [first = "", ...inward] = to.split(".");
  let found = findBeside(from, first);
  for (const id of inward) found = found?.children.get(id);
  return found;
};

/** Every name that `resolveTarget` would find from here without going inward. */
export const targetNames = (from: StateEntry): readonly string[] =>
  levelsAround(from).flatMap((level) => [...level.children.keys()]);

const findBeside = (from: StateEntry, id: string): StateEntry | undefined => {
  for (const level of levelsAround(from)) {
    const found = level.children.get(id);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The enclosing charts, states and regions whose children are alternatives to each other, innermost first. */
const levelsAround = (from: StateEntry): readonly StateEntry[] => {
  const levels: StateEntry[] = [];
  for (let inner = from; inner.parent !== undefined; inner = inner.parent) {
    if (inner.kind !== "region") levels.push(inner.parent);
  }
  return levels;
};
