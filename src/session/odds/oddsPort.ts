import type { Place } from "#analysis";
import type { Program } from "#engine";
import type { Policies } from "#kernel";

/** What the player of odds is asked to do. Plain data, so that it can stand in another thread. */
export type OddsOrder =
  /** Comes first, once: the rules to play by. */
  | { readonly kind: "load"; readonly program: Program }
  /** Plays runs `from` to `from + runs - 1` of this seed on from a place. */
  | {
      readonly kind: "play";
      readonly place: Place;
      readonly policies: Policies;
      readonly seed: number;
      readonly from: number;
      readonly runs: number;
    };

export type OddsAnswer =
  | { readonly kind: "loaded" }
  /**
   * Nothing will be played: `rules` the fast player doesn't know this scenario's rules; `policy` the content security policy
   * of the page's server forbids it to generate code; `worker` this browser has no such thread, or it broke down.
   */
  | { readonly kind: "unable"; readonly why: "rules" | "policy" | "worker" }
  /** The ending of each run by its number in the program; below 0 for none. */
  | { readonly kind: "played"; readonly endings: Int16Array };

/** A player of odds at work. It answers orders one by one, in their order. */
export type OddsPort = { readonly send: (order: OddsOrder) => void; readonly close: () => void };

/** Sets a player of odds to work; its answers come to `receive`, never before this returns. */
export type ConnectOdds = (receive: (answer: OddsAnswer) => void) => OddsPort;
