import type { Refusal } from "#engine";

/** Why a command isn't carried out: a value, never thrown. `describeSittingRefusal` says it in words. */
export type SittingRefusal =
  /** By the rules of the scenario. */
  | { readonly code: "rules"; readonly refusal: Refusal }
  | { readonly code: StandingRefusal }
  | { readonly code: "unknown-seat" | "unknown-policy"; readonly id: string; readonly known: readonly string[] };

/**
 * - `not-seated`: the sender holds no seat now.
 * - `not-yours`: the choice is another seat's.
 * - `white-cell`: only the White Cell may do that.
 * - `stands-still`: the White Cell has stopped the play.
 * - `too-late`: something has happened since the sender last looked.
 * - `nobody-moves`: neither chance nor a policy has the next move.
 * - `not-your-choice`: a person goes back to a choice of their own only.
 */
export type StandingRefusal =
  | "not-seated"
  | "not-yours"
  | "white-cell"
  | "stands-still"
  | "too-late"
  | "nobody-moves"
  | "not-your-choice";
