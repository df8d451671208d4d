import type { PairedChange, Share } from "#analysis";
import type { EndingKind } from "#scenario/model";
import type { SeatCard } from "#sitting";

/** What could have been from a ply on: the odds of every ending before the choice and after each option. Lists of shares follow `endings`. */
export type OddsView = {
  /** Whose choice it is. */
  readonly seat: SeatCard;
  readonly isChance: boolean;
  /** How many runs were played on from each. */
  readonly runs: number;
  /** No share is further than this from the true one, 0..1, at 95 % confidence. */
  readonly margin: number;
  /** Whether they are enough to go by. */
  readonly isEnough: boolean;
  /** Those that turned up, from good to bad. */
  readonly endings: readonly OddsEnding[];
  readonly before: readonly Share[];
  readonly branches: readonly OddsBranch[];
  /** Whether there are more choices than these. */
  readonly isCut: boolean;
};

/** `none` stands for the runs that reach no ending. */
export type OddsEnding =
  | { readonly kind: EndingKind; readonly id: string; readonly title: string }
  | { readonly kind: "none" };

export type OddsBranch = {
  /** The choice's written form. */
  readonly id: string;
  /** Empty where nothing is chosen. */
  readonly title: string;
  readonly isTaken: boolean;
  readonly shares: readonly Share[];
  /** By how much each share differs from before the choice. */
  readonly moved: readonly PairedChange[];
};

export type OddsState =
  /** There is nothing to choose here, or it isn't for these eyes. */
  | { readonly kind: "none" }
  | { readonly kind: "starting" }
  | { readonly kind: "unable"; readonly why: "rules" | "policy" | "worker" }
  | { readonly kind: "shown"; readonly view: OddsView };
