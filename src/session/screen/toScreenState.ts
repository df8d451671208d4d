import type { Seen } from "#sitting";
import type { ClockState } from "../decisionClock.ts";
import type { ScreenState } from "../sitting.ts";
import type { Seats } from "./createSeats.ts";
import type { Sender } from "./createSender.ts";

type Around = {
  readonly seats: Pick<Seats, "others" | "passing">;
  readonly sender: Pick<Sender, "isBusy" | "isPaused" | "refused">;
  readonly clock: ClockState;
};

/** What the screen shows of what the one who has it has seen. */
export const toScreenState = (seen: Seen, { seats, sender, clock }: Around): ScreenState => {
  const { view, isSteered, hands, kept } = seen;
  const refused = sender.refused();
  const to = seats.passing();
  return {
    view,
    paused: sender.isPaused(),
    isSteered,
    clock,
    saving: sender.isBusy() || kept === undefined ? { kind: "saving" } : kept,
    others: seats.others(),
    ...(hands === undefined ? {} : { hands }),
    ...(refused === undefined ? {} : { refused }),
    ...(to === undefined ? {} : { pass: { to } }),
  };
};
