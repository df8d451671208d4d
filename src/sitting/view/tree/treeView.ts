import type { EndingKind, Side } from "#scenario/model";
import type { FeedItem } from "../sittingView.ts";

/**
 * What a seat knows of a play as the way that it took through the scenario's decision tree: plain data, texts filled in, only what the seat may know.
 */
export type TreeView = {
  /** From top to bottom. */
  readonly lanes: readonly TreeLane[];
  /** In the order in which they happened; the last is open while the play goes on. */
  readonly nodes: readonly TreeNode[];
  /** Every ending that the scenario has, in file order. */
  readonly endings: readonly TreeEnding[];
};

/** Whose decisions, or which subject's events, stand on a line. Without a name: of whatever has no line of its own. */
export type TreeLane = { readonly id: string; readonly name?: string; readonly side?: Side };

export type TreeNode = {
  readonly id: string;
  readonly kind: "decision" | "chance" | "event" | "ending";
  readonly lane: string;
  /** Where a replay stands so as to show it: before a choice, after everything else. */
  readonly ply: number;
  readonly instant: string;
  /** The question where the seat was asked it, otherwise what happened. */
  readonly title: string;
  /** What was chosen or drawn, where `title` is the question. */
  readonly came?: string;
  readonly mine?: true;
  /** An event that the author named as a point of the story, and the act in which it falls. */
  readonly milestone?: true;
  readonly act?: string;
  /** It is still to be decided. */
  readonly open?: true;
  /** What could be chosen or drawn, as far as the seat was shown it. */
  readonly branches: readonly TreeBranch[];
  readonly changes: FeedItem["changes"];
};

export type TreeBranch = {
  readonly id: string;
  readonly title: string;
  readonly standing: "taken" | "open" | "missed" | "locked";
  /** Why it could not be chosen. */
  readonly why?: readonly string[];
  /** Of a draw: 0..1. */
  readonly probability?: number;
};

/** Its title and kind are there once the play is over, and for who sees everything. */
export type TreeEnding = {
  readonly id: string;
  readonly title?: string;
  readonly kind?: EndingKind;
  readonly reached: boolean;
};
