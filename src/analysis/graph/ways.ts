import { createColumn } from "./column.ts";
import type { Ways } from "./stateGraph.ts";

/**
 * Ways while they are found: `open` a state, `add` its ways, `close` it. Each gives false when there is no memory left; what
 * was added to a state that wasn't closed doesn't count.
 */
export type GrowingWays = {
  readonly open: () => boolean;
  readonly add: (target: number, transition: number, mask: number, odds: number) => boolean;
  readonly close: (fate: number) => boolean;
  readonly bytes: () => number;
  readonly finish: () => Ways;
};

export const createWays = (transitions: number, mayGrow: (bytes: number) => boolean): GrowingWays => {
  const fates = createColumn(Int16Array, mayGrow);
  const offsets = createColumn(Int32Array, mayGrow);
  const targets = createColumn(Int32Array, mayGrow);
  const moves = createColumn(Int32Array, mayGrow);
  const odds = createColumn(Float64Array, mayGrow);
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
    add: (target, transition, mask, share) =>
      targets.push(target) && moves.push(mask === 0 ? transition : numberOf(transition, mask)) && odds.push(share),
    close: (fate) => fates.push(fate) && offsets.push(targets.size()),
    bytes: () => [fates, offsets, targets, moves, odds].reduce((sum, column) => sum + column.bytes(), 0),
    finish: () => ({
      fates: fates.values(),
      offsets: offsets.values(),
      targets: targets.values(),
      moves: moves.values(),
      odds: odds.values(),
      selections,
    }),
  };
};
