/**
 * The record of a play: the choices, in order. Everything else is a projection of it. Plain JSON, written to
 * `*.run.json`. The main line is `plies`; what was played otherwise is kept in `variations`.
 */
export type Run = Line & {
  readonly format: "threshold-run";
  readonly version: 1;
  /** `hash` is of the rules alone: see `Program`. */
  readonly scenario: { readonly id: string; readonly title: string; readonly hash: string };
  /** Of chance and policies: a whole number from 0 to 2^53 - 1. */
  readonly seed: number;
  /** Who plays each seat of the scenario. */
  readonly seats: Readonly<Record<string, Player>>;
  /** Hash of the first state, before any choice. */
  readonly start: string;
  /** Where the main line ended, if it did. */
  readonly ending?: string;
};

export type Player = { readonly by: "person" } | { readonly by: "policy"; readonly policy?: string };

export type Line = { readonly plies: readonly Ply[]; readonly variations: readonly Variation[] };

/** Another way to go on, from before the ply with index `at` of the line that holds it. */
export type Variation = Line & { readonly at: number };

export type Ply = {
  /** The choice's written form. */
  readonly choice: string;
  readonly by: "person" | "policy" | "chance" | "white_cell";
  /** The window that was open, empty when none was. */
  readonly window: string;
  /** Game hour at which it was made. */
  readonly hour: number;
  /** Hash of the state it led to. */
  readonly hash: string;
  readonly thinkSeconds?: number;
  readonly rationale?: string;
  /** The person had a time to decide in, and the window's `otherwise` was taken for them when it was over. */
  readonly byClock?: true;
};
