import { WHITE_CELL } from "#engine";
import { holdersOf } from "#replay";
import { askedSeats, type LiveRun, stateOf } from "../play/liveRun.ts";
import type { Teller } from "../view/teller.ts";
import type { HandsView, HeldSeat } from "./handsView.ts";
import { toAskedCard } from "./toAskedCard.ts";
import { toInjectCards } from "./toInjectCards.ts";

/** What the White Cell can do at this moment of a sitting. */
export const toHands = (tellerOf: (seat: string) => Teller, live: LiveRun): HandsView => {
  const state = stateOf(live);
  return {
    asked: askedSeats(live.referee, state).flatMap((seat) => toAskedCard(tellerOf, live, seat)),
    injects: toInjectCards(tellerOf(WHITE_CELL), state),
    seats: toHeldSeats(tellerOf(WHITE_CELL), live),
  };
};

const toHeldSeats = ({ scenario, seatCard }: Teller, { run }: LiveRun): readonly HeldSeat[] => {
  const holders = holdersOf(run);
  return scenario.seats.map(({ id }) => ({
    seat: seatCard(id),
    player: holders[id] ?? { by: "policy" },
    policies: scenario.policies
      .filter(({ weights }) => weights.some((weight) => weight.seat === id))
      .map((policy) => ({ id: policy.id, name: policy.name })),
  }));
};
