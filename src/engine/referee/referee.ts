import type { Choice } from "../choice/choice.ts";
import type { Refusal } from "../choice/refusal.ts";
import type { Program } from "../program/program.ts";
import type { GameState } from "../state/gameState.ts";
import type { TraceEvent } from "./traceEvent.ts";

/** A state that nothing but a choice can change, and what led to it, in order. */
export type Step = {
  readonly state: GameState;
  readonly trace: readonly TraceEvent[];
  /** The steps that it consists of, where the referee keeps them. */
  readonly microsteps?: readonly Microstep[];
};

/** The state after a microstep, and how far into the trace that is. */
export type Microstep = { readonly state: GameState; readonly end: number };

/**
 * `loop`: the author's path of the state at which the rules go round before anyone can choose; `isBeyondCalendar`: game time goes beyond the
 * last hour before that.
 */
export type Start = Step & { readonly loop?: string; readonly isBeyondCalendar?: true };

/** Plays by the rules of one program. Pure: equal arguments give equal results. */
export type Referee = {
  readonly program: Program;
  /** The first settled state; the blank one, in which nothing has started, where the rules loop without end or time runs out before it. */
  readonly start: () => Start;
  /** What a choice leads to, or why it can't be made; a refusal changes nothing. */
  readonly applyChoice: (state: GameState, choice: Choice) => Step | { readonly refusal: Refusal };
};
