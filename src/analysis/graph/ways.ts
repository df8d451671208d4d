import { createColumn } from "./column.ts";
import type { Ways } from "./stateGraph.ts";

/**
 * Ways while they are found: `open` a state, `add` its ways, `close` it. Each gives false when there is no memory left; what
 * was added to a state that wasn't closed doesn't count.
 */
export type GrowingWays = {
  readonly open: () => boolean;
  readonly add: (way: GrowingWay) => boolean;
  /** A choice that is refused, with its probability. */
  readonly refuse: (odds: number) => boolean;
  readonly close: (fate: number) => boolean;
  readonly bytes: () => number;
  readonly finish: () => Ways;
};

export type GrowingWay = {
  readonly target: number;
  readonly transition: number;
  readonly mask: number;
  readonly odds: number;
  readonly hours: number;
};

export const createWays = (
  transitions: number,
  keepsHours: boolean,
  mayGrow: (bytes: number) => boolean,
): GrowingWays => {
  const fates = createColumn(Int16Array, mayGrow);
  const offsets = createColumn(Int32Array, mayGrow);
  const targets = createColumn(Int32Array, mayGrow);
  const moves = createColumn(Int32Array, mayGrow);
  const odds = createColumn(Float64Array, mayGrow);
  const hours = keepsHours ? createColumn(Int32Array, mayGrow) : undefined;
  const refusing = createColumn(Int32Array, mayGrow);
  const refused = createColumn(Float64Array, mayGrow);
  const numbers = new Map<number, number>();
  const selections: { readonly transition: number; readonly mask: number }[] = [];
  const numberOf = (transition: number, mask: number): number => {
    const key = transition * 2 ** 32 + mask;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = transitions + selections.length;
    numbers.set(key, number);
    selections.push({ transition, mask });
    return number;
  };
  return {
    open: () => offsets.size() > fates.size() || offsets.push(targets.size()),
    add: (way) =>
      targets.push(way.target) &&
      moves.push(way.mask === 0 ? way.transition : numberOf(way.transition, way.mask)) &&
      odds.push(way.odds) &&
      (hours === undefined || hours.push(way.hours)),
    refuse: (share) => {
      const state = fates.size();
      const last = refusing.size() - 1;
      if (last >= 0 && refusing.values()[last] === state) {
        refused.values()[last] = (refused.values()[last] ?? 0) + share;
        return true;
      }
      return refusing.push(state) && refused.push(share);
    },
    close: (fate) => fates.push(fate) && offsets.push(targets.size()),
    bytes: () =>
      [fates, offsets, targets, moves, odds, refusing, refused, ...(hours === undefined ? [] : [hours])].reduce(
        (sum, column) => sum + column.bytes(),
        0,
      ),
    finish: () => ({
      fates: fates.values(),
      offsets: offsets.values(),
      targets: targets.values(),
      moves: moves.values(),
      odds: odds.values(),
      hours: hours?.values(),
      refusals: { states: refusing.values(), odds: refused.values() },
      selections,
    }),
  };
};
