/**
 * The record of a play: the choices, in order, and who made them. Everything else is a projection of it. Plain JSON, written to
 * `*.run.json` (docs/run.md). The main line is `plies`; other lines are kept in `variations`.
 */
export type Run = Line & {
  readonly format: "threshold-run";
  readonly version: 2;
  /** The version of Threshold that recorded it. */
  readonly threshold: string;
  /** `hash` is of the rules alone: see `Program`. */
  readonly scenario: { readonly id: string; readonly title: string; readonly hash: string };
  /** Of chance and policies: a whole number from 0 to 2^53 - 1. */
  readonly seed: number;
  /** Who held each seat of the scenario at the start. */
  readonly seats: Readonly<Record<string, Player>>;
  /** Hash of the first state, before any choice. */
  readonly start: string;
  /** Where the main line ended, if it did. */
  readonly ending?: string;
  /** The game hour of that end. */
  readonly endHour?: number;
  /** Who played, as a name or a number. Personal. */
  readonly player?: string;
  /** What was said between seats along the main line; no part of any state. Personal. */
  readonly messages: readonly Message[];
  /** The files of the scenario, where the run was to hold them. */
  readonly bundle?: unknown;
};

export type Player =
  | { readonly by: "person" }
  | { readonly by: "white_cell" }
  | { readonly by: "policy"; readonly policy?: string };

export type Line = {
  readonly plies: readonly Ply[];
  /** In the order of their plies. */
  readonly handovers: readonly Handover[];
  readonly variations: readonly Variation[];
};

/** Another way to go on, from before the ply with index `at` of the line that holds it. */
export type Variation = Line & { readonly at: number };

/** A seat that goes to another player, from the ply with index `at` of its line. */
export type Handover = { readonly at: number; readonly seat: string; readonly to: Player };

/** Said before the ply with index `at`, to the seats named or, without any, to all. */
export type Message = {
  readonly at: number;
  readonly from: string;
  readonly to?: readonly string[];
  readonly text: string;
};

export type Ply = {
  /** The choice's written form. */
  readonly choice: string;
  readonly by: Player["by"] | "chance";
  /** The White Cell made this choice in place of chance or of the seat that was asked. */
  readonly overrules?: true;
  /** The window that was open, empty when none was. */
  readonly window: string;
  /** Game hour at which it was made. */
  readonly hour: number;
  /** Hash of the state it led to. */
  readonly hash: string;
  /** Personal, as are the next two. */
  readonly thinkSeconds?: number;
  readonly rationale?: string;
  /** By ending, how likely the person thought it, 0..1. */
  readonly forecast?: Readonly<Record<string, number>>;
  /** The person had a time to decide in, and the window's `otherwise` was taken for them when it was over. */
  readonly byClock?: true;
};
