import type { StoreApi } from "zustand/vanilla";
import type { Player, Run } from "#replay";
import type { HandsView, Kept, SeatCard, SittingView, TreeView } from "#sitting";
import type { ClockCommands, ClockState } from "./decisionClock.ts";

/** What the screen of a sitting shows, wherever the sitting's authority is. */
export type ScreenState = {
  readonly view: SittingView;
  /** Whether the last choice is safely stored; a failure never loses the run in memory. */
  readonly saving: Saving;
  /** The sentence for a command that was refused; cleared by the next command. */
  readonly refused?: string;
  /** Nothing moves by itself while true. */
  readonly paused: boolean;
  /** Whether someone sits as the White Cell, so that stopping and going back are theirs. */
  readonly isSteered?: boolean;
  /** Absent where no one decides against a clock, as when a run is only read. */
  readonly clock?: ClockState;
  /** What the White Cell can do, while it has the screen. */
  readonly hands?: HandsView;
  /** Who else plays at this screen. */
  readonly others?: readonly Other[];
  /** Present while the screen goes from one to the other: then nothing but this may be shown. */
  readonly pass?: { readonly to: SeatCard };
};

/** Someone else at the same screen. */
export type Other = { readonly seat: SeatCard /** Whether a decision of theirs is open. */; readonly isAsked: boolean };

/** What the page shows that has the whole sitting in it. */
export type SittingState = ScreenState & { readonly run: Run };

export type Saving = Kept | { readonly kind: "saving" };

/** The White Cell's commands; refused from everyone else. */
export type Hands = {
  readonly inject: (inject: string) => void;
  /** Chooses in place of chance or of a seat. */
  readonly overrule: (choice: {
    readonly seat: string;
    readonly window: string;
    readonly options: readonly string[];
  }) => void;
  readonly handOver: (seat: string, to: Player) => void;
  /** Lets chance or a policy make the next move, even while the play stands still. */
  readonly step: () => void;
};

/** One screen of a sitting: a store to read and commands to send, for the person who has the screen. */
export type Screen<State extends ScreenState = ScreenState> = {
  readonly store: StoreApi<State>;
  /** Chooses options of the open window. */
  readonly choose: (options: readonly string[]) => void;
  readonly takeInitiative: (initiative: string) => void;
  /** Lets every other seat and chance choose at once up to the next decision of a person. */
  readonly skip: () => void;
  readonly setPaused: (paused: boolean) => void;
  readonly clock?: ClockCommands;
  /** Back to before the ply with this index; what came after stays in the run as a variation. */
  readonly undoTo: (ply: number) => void;
  readonly hands?: Hands;
  /** Covers everything until the person who plays that seat takes the screen. */
  readonly passTo?: (seat: string) => void;
  /** The person that the screen is passed to has it now. */
  readonly takeScreen?: () => void;
  /** The way the play took so far, as the person who has the screen knows it; undefined while it is passed on. */
  readonly tree: () => Promise<TreeView | undefined>;
  /** Lets time pass on the screen: others move at reading pace, the clock runs. Gives back how to stop that. */
  readonly attend: () => () => void;
};

/** A sitting that is played and kept in this page. */
export type Sitting = Screen<SittingState> & {
  readonly id: string;
  /** Tries at once to store what couldn't be stored. */
  readonly saveAgain: () => void;
  /** Paths of every state that is active now, also of those that the seat may not see: for the author of the scenario. */
  readonly activeStates: () => readonly string[];
  /** The main line so far as a link's text. */
  readonly toLink: () => string;
  /** Stops timers until someone attends again; the store stays readable. */
  readonly dispose: () => void;
};
