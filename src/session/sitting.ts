import type { StoreApi } from "zustand/vanilla";
import type { Run } from "#replay";
import type { SittingView } from "#sitting";
import type { ClockCommands, ClockState } from "./decisionClock.ts";

/** What the screen subscribes to. */
export type SittingState = {
  readonly view: SittingView;
  readonly run: Run;
  /** Whether the last choice is safely stored; a failure never loses the run in memory. */
  readonly saving: Saving;
  /** The sentence for a choice that was refused; cleared by the next command. */
  readonly refused?: string;
  /** Other seats stand still while true. */
  readonly paused: boolean;
  /** Absent where nobody decides against a clock, as when a run is only read. */
  readonly clock?: ClockState;
};

export type Saving =
  | { readonly kind: "saved" }
  | { readonly kind: "saving" }
  /** It is tried again until it is done. */
  | { readonly kind: "failed"; readonly why: string }
  /** The browser keeps nothing: the run lasts as long as the page. */
  | { readonly kind: "unkept" }
  /** The sitting was deleted meanwhile, and what is played on isn't stored. */
  | { readonly kind: "deleted" };

/** One play of a scenario by one person: a store to read and commands to send. */
export type Sitting = {
  readonly id: string;
  readonly store: StoreApi<SittingState>;
  /** Chooses options of the open window. */
  readonly choose: (options: readonly string[]) => void;
  readonly takeInitiative: (initiative: string) => void;
  /** Lets every other seat and chance choose at once up to the next decision of this seat. */
  readonly skip: () => void;
  readonly setPaused: (paused: boolean) => void;
  /** Tries at once to store what couldn't be stored. */
  readonly saveAgain: () => void;
  readonly clock?: ClockCommands;
  /** Back to before the ply with this index; what came after stays in the run as a variation. */
  readonly undoTo: (ply: number) => void;
  /** Paths of every state that is active now, whoever may know of it: for whoever writes the scenario. */
  readonly activeStates: () => readonly string[];
  /** The main line so far as a link's text. */
  readonly toLink: () => string;
  /** Stops timers; the store stays readable. */
  readonly dispose: () => void;
};
