import type { Note, Player } from "#replay";

/** What someone at a sitting wants to happen. Plain JSON: it may have come a long way. */
export type Command = Intent & {
  /** Who sends it: the person of a seat, or "white_cell". */
  readonly from: string;
  /** The revision that the sender was shown. The same command sent twice is one command. */
  readonly at: number;
};

export type Intent =
  /** `seat` is the sender's own, or chance's or another's where the White Cell chooses in their place. */
  | {
      readonly kind: "choose";
      readonly seat: string;
      readonly window: string;
      readonly options: readonly string[];
      readonly note?: Note;
    }
  | { readonly kind: "initiative"; readonly seat: string; readonly initiative: string; readonly note?: Note }
  | { readonly kind: "inject"; readonly inject: string }
  | { readonly kind: "hand-over"; readonly seat: string; readonly to: Player }
  | { readonly kind: "pause"; readonly paused: boolean }
  /** Back to before the ply with this index. */
  | { readonly kind: "undo"; readonly ply: number }
  /** Lets chance or a policy make the next move, or all moves up to the next question to a person. */
  | { readonly kind: "advance"; readonly far: boolean };
