/** A scenario as a game in extensive form: its tree, nodes before what follows them, first choice first (prefix order). */
export type GameTree = {
  /** Seats that choose at windows, by id, in file order. */
  readonly players: readonly string[];
  readonly nodes: readonly TreeNode[];
};

/** A node has as many children as it has actions; an end has none. */
export type TreeNode =
  | {
      readonly kind: "chance";
      readonly window: string;
      /** Weights are whole and above 0; an action's probability is its share of their sum. */
      readonly actions: readonly { readonly label: string; readonly weight: number }[];
    }
  | {
      readonly kind: "player";
      readonly window: string;
      /** The place of the seat among the players. */
      readonly player: number;
      /** Its information set, numbered from 1 for each player in the order in which they first occur. */
      readonly set: number;
      readonly actions: readonly string[];
    }
  | {
      readonly kind: "end";
      /** The ending's id, `dead end`, or `loop`: an outcome of chance after which the rules loop without end. */
      readonly label: string;
      /** By player: what its `values` are here. */
      readonly payoffs: readonly number[];
    };

/** Why there is no tree. */
export type NoTree =
  | { readonly kind: "no-start" | "no-players" | "too-large" | "stopped" }
  | { readonly kind: "no-values"; readonly seats: readonly string[] }
  /** Play can come back to where it was at this window, so the tree has no end. */
  | { readonly kind: "endless"; readonly window: string };
