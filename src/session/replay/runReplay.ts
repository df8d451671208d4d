import type { StoreApi } from "zustand/vanilla";
import type { GameState, Program, Referee } from "#engine";
import type { LinePath, Run } from "#replay";
import type { Scenario } from "#scenario/model";
import type { Decision, PathStep, SeatCard, SittingView, Teller, TreeView } from "#sitting";

/** How many times faster than reading pace a replay goes on by itself. */
export const REPLAY_SPEEDS = [0.5, 1, 2, 4] as const;
export type ReplaySpeed = (typeof REPLAY_SPEEDS)[number];

/** Where a replay stands. Ply 0 is the start; at ply n the first n choices have been made. */
export type ReplayState = {
  readonly run: Run;
  /** As the chosen seat saw it; the White Cell sees everything. */
  readonly view: SittingView;
  readonly ply: number;
  /** The last ply that verifies. */
  readonly last: number;
  readonly line: LinePath;
  /** The open decision, and what was chosen. */
  readonly decision?: PastDecision;
  /** Whether what could have been here may be shown: see `mayShowOdds`. */
  readonly hasOdds: boolean;
  /** The other lines that leave from here. */
  readonly alternatives: readonly OtherLine[];
  /** Plies of the line from which something else was played too. */
  readonly branchings: readonly number[];
  /** Every choice of the line that the seat may know of. */
  readonly path: readonly PathStep[];
  /** The next ply at which the seat decides; for the White Cell, any seat. */
  readonly nextDecision?: number;
  readonly playing: boolean;
  readonly speed: ReplaySpeed;
  /** The sentence about the first ply that doesn't verify. */
  readonly problem?: string;
};

export type PastDecision = {
  readonly seat: SeatCard;
  readonly decision: Decision;
  /** Ids of the options, or of the initiative, that were taken; empty where the run stops before. */
  readonly chosen: readonly string[];
  readonly rationale?: string;
};

export type OtherLine = { readonly line: LinePath; readonly title: string; readonly seat: SeatCard };

/** A ply of a line that is looked at. */
export type Here = {
  readonly referee: Referee;
  /** Shows everything in the scenario's words. */
  readonly teller: Teller;
  /** The line. */
  readonly run: Run;
  readonly ply: number;
  readonly state: GameState;
};

/** A run to look at, as one seat or the other, at any ply of any of its lines. Nothing of it is ever stored. */
export type RunReplay = {
  readonly store: StoreApi<ReplayState>;
  /** Who the run can be seen as. */
  readonly seats: readonly SeatCard[];
  readonly program: Program;
  /** Paths of every state that is active where the replay stands: for who sees everything. */
  readonly activeStates: () => readonly string[];
  /** The way of the whole line, as the chosen seat knows it. */
  readonly tree: () => Promise<TreeView>;
  /** To a ply, or the nearest there is, and stays there. */
  readonly goTo: (ply: number) => void;
  readonly seeAs: (seat: string) => void;
  /** Shows another line of the run, at the same ply. */
  readonly follow: (line: LinePath) => void;
  /** Goes on by itself at reading pace; from its end, from the start. */
  readonly play: () => void;
  readonly pause: () => void;
  readonly setSpeed: (speed: ReplaySpeed) => void;
  /** The run's choices made by the current rules; there where it was recorded under different rules and stops at a difference. */
  readonly anyway?: () => RunReplay;
  /** Where it stands, for the analysis of what could have been; with everything that a state holds, also what the seat may not know. */
  readonly here: () => Here;
  /** The line that is shown as a link's text. */
  readonly toLink: () => string;
  /** What a new sitting needs to go on from here. The rest of the line becomes a variation of it. */
  readonly fromHere: () => { readonly scenario: Scenario; readonly run: Run; readonly seat: string };
};
