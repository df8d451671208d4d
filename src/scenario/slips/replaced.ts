import type { Attempt } from "./attempt.ts";
import type { Suspect } from "./suspects.ts";

/** What a reading finds when some characters are replaced. */
export type Replaced = {
  readonly suspects: readonly Suspect[];
  /** The text in which they are. */
  readonly changed: string;
  readonly attempt: Attempt;
  /** How many errors there are at each line and beside it. */
  readonly near: ReadonlyMap<number, number>;
  /** How many there are at each line itself. */
  readonly counts: ReadonlyMap<number, number>;
};
