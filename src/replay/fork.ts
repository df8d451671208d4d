import type { Run } from "./run.ts";

/**
 * The run taken back to before the ply with this index. What came after is kept as its newest variation,
 * unless the same line is kept already. Everything of the past stays.
 */
export const fork = (run: Run, at: number): Run => {
  const { ending: _, endHour: __, ...rest } = run;
  const tail = { at, plies: run.plies.slice(at), handovers: handoversInTail(run, at), variations: inTail(run, at) };
  const kept = run.variations.filter((variation) => variation.at <= at);
  const known = tail.plies.length === 0 || kept.some((one) => one.at === at && isSameLine(one.plies, tail.plies));
  return {
    ...rest,
    plies: run.plies.slice(0, at),
    handovers: run.handovers.filter((one) => one.at <= at),
    variations: known ? kept : [...kept, tail],
  };
};

/** Who took which seat just before the cut or after it, counted from there: what is handed over at the cut later on is not part of this line. */
const handoversInTail = (run: Run, at: number): Run["handovers"] =>
  run.handovers.filter((one) => one.at >= at).map((one) => ({ ...one, at: one.at - at }));

/** Variations of the part that is cut off, counted from the cut. */
const inTail = (run: Run, at: number): Run["variations"] =>
  run.variations.filter((variation) => variation.at > at).map((variation) => ({ ...variation, at: variation.at - at }));

const isSameLine = (one: Run["plies"], other: Run["plies"]): boolean =>
  one.length === other.length && one.every(({ choice }, index) => choice === other[index]?.choice);
