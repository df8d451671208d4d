import type { Player } from "#replay";
import type { Citation } from "../view/mapView.ts";
import type { OptionCard, SeatCard } from "../view/sittingView.ts";

/** What the White Cell can do at this moment: plain data, texts formatted. */
export type HandsView = {
  /** The seats that have yet to answer, chance included; empty when the play has ended. */
  readonly asked: readonly AskedCard[];
  /** In file order. */
  readonly injects: readonly InjectCard[];
  /** Who plays each seat, in file order. */
  readonly seats: readonly HeldSeat[];
};

/** One seat that may move, with everything that the White Cell can choose in its place. */
export type AskedCard = {
  readonly seat: SeatCard;
  readonly window: string;
  readonly prompt?: string;
  readonly choose: { readonly low: number; readonly high: number };
  /** A draw's are its outcomes: `probability` is 0..1, and 0 can't be chosen. */
  readonly options: readonly (OptionCard & { readonly probability?: number })[];
  /** Absent for chance. */
  readonly player?: Player;
};

export type InjectCard = {
  readonly id: string;
  readonly title: string;
  /** What the seats would read. */
  readonly news?: string;
  readonly detail?: string;
  readonly citation?: Citation;
  /** How often it may still be sent; absent without limit. */
  readonly left?: number;
  /** Why it can't be sent now. */
  readonly locked?: string;
};

export type HeldSeat = {
  readonly seat: SeatCard;
  readonly player: Player;
  /** The policies that say something about this seat. */
  readonly policies: readonly { readonly id: string; readonly name: string }[];
};
