import type { HandsView } from "../hands/handsView.ts";
import type { Command } from "../play/command.ts";
import type { SittingRefusal } from "../play/sittingRefusal.ts";
import type { SittingView } from "../view/sittingView.ts";
import type { TreeView } from "../view/tree/treeView.ts";
import type { Kept } from "./journal.ts";

/** Everything that one seat is shown of a sitting. Plain JSON, with nothing that the seat may not know. */
export type Seen = {
  readonly seat: string;
  /** Counts what has been published, so that a view that comes late is known as such. */
  readonly number: number;
  /** What commands name as theirs. */
  readonly revision: number;
  readonly view: SittingView;
  readonly paused: boolean;
  /** Whether chance or a policy makes the next move, once someone lets it. */
  readonly movesByItself: boolean;
  /** Whether someone sits as the White Cell, so that only they may pause. */
  readonly isSteered: boolean;
  /** What the White Cell can do; no one else has it. */
  readonly hands?: HandsView;
  /** Whether all this is kept; absent until that is known. */
  readonly kept?: Kept;
};

/** What becomes of a command. `text` is a sentence for the sender. */
export type Answer =
  | { readonly kind: "done"; readonly revision: number }
  | { readonly kind: "refused"; readonly code: SittingRefusal["code"]; readonly text: string }
  /** It couldn't be kept, so it hasn't happened; sending it again may help. */
  | { readonly kind: "failed"; readonly text: string };

/** One seat's line to the authority. Views may come late, twice or in another order than they were sent; so may commands. */
export type SittingPort = {
  /** Calls with what the seat is shown now, and after each change; gives back how to stop that. */
  readonly subscribe: (hear: (seen: Seen) => void) => () => void;
  /** Rejects only where the line is broken. */
  readonly send: (command: Command) => Promise<Answer>;
  /** The way the play took so far, as the seat knows it; rejects only where the line is broken. Asked for, since few look at it after each choice. */
  readonly tree: () => Promise<TreeView>;
};
