import type { Player, Ply } from "#replay";

/** The result of a command, as a journal keeps it: plain JSON; all of them in order rebuild the sitting. */
export type SittingRecord = { readonly kind: "ply"; readonly ply: Ply } | StandingRecord;

/** What changes no state of the game. */
export type StandingRecord =
  | { readonly kind: "hand-over"; readonly seat: string; readonly to: Player }
  | { readonly kind: "pause"; readonly paused: boolean }
  /** The main line goes back to before the ply with this index; what came after is a variation. */
  | { readonly kind: "cut"; readonly ply: number };
