import type { Run } from "./run.ts";
import { unite } from "./unite.ts";

/**
 * The run taken back to before the ply with this index. What came after is kept as its newest variation; where the same line is
 * kept already, that gets the variations of this one. Everything of the past stays.
 */
export const fork = (run: Run, at: number): Run => {
  const { ending: _, endHour: __, ...rest } = run;
  const tail = { at, plies: run.plies.slice(at), handovers: handoversInTail(run, at), variations: inTail(run, at) };
  const kept = run.variations.filter((variation) => variation.at <= at);
  return {
    ...rest,
    plies: run.plies.slice(0, at),
    handovers: run.handovers.filter((one) => one.at <= at),
    variations: tail.plies.length === 0 ? kept : unite(kept, [tail]),
  };
};

/** Who took which seat just before the cut or after it, counted from there: what is handed over at the cut later on is not part of this line. */
const handoversInTail = (run: Run, at: number): Run["handovers"] =>
  run.handovers.filter((one) => one.at >= at).map((one) => ({ ...one, at: one.at - at }));

/** Variations of the part that is cut off, counted from the cut. */
const inTail = (run: Run, at: number): Run["variations"] =>
  run.variations.filter((variation) => variation.at > at).map((variation) => ({ ...variation, at: variation.at - at }));
