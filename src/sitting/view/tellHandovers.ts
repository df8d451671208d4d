import { type Step, WHITE_CELL } from "#engine";
import type { Handover } from "#replay";
import type { FeedItem } from "./sittingView.ts";
import type { Play, Teller } from "./teller.ts";

/**
 * The seats that the White Cell handed over after the ply with that index, as far as this seat may know: all for the White Cell, its own for another. A person who takes
 * a seat where no one sits as the White Cell knows that anyway.
 */
export const tellHandovers = (teller: Teller, { run }: Play, { state }: Step, ply: number): readonly FeedItem[] =>
  (run.seats[WHITE_CELL] === undefined ? [] : run.handovers)
    .filter(({ at, seat }) => at === ply + 1 && (seat === teller.seat || teller.seat === WHITE_CELL))
    .map((handover) => ({
      id: `${ply}.${handover.seat}`,
      ply,
      instant: teller.instant(state.hour),
      kind: "handover",
      seat: teller.seatCard(WHITE_CELL),
      text: textOf(teller, handover),
      changes: [],
    }));

const textOf = ({ scenario, seatCard, wording }: Teller, { seat, to }: Handover): string => {
  const policy = to.by === "policy" ? scenario.policies.find(({ id }) => id === to.policy)?.name : undefined;
  return wording.sitting.handover(seatCard(seat).name, to.by, policy);
};
