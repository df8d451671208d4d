import type { AnyActor, InspectionEvent } from "xstate";
import { MOST_MICROSTEPS } from "../program/limits.ts";

/** How many microsteps are left until the next question. */
export type MicrostepBudget = {
  /** A new choice may cost as much as any other. */
  readonly renew: () => void;
};

/** What is thrown through XState, which knows no other way to stop in the middle of a step. */
export class LoopError extends Error {}

/** Watches a system's microsteps; the one that goes beyond the budget throws a `LoopError`. */
export const watchMicrosteps = (system: AnyActor["system"]): MicrostepBudget => {
  let spent = 0;
  system.inspect((seen: InspectionEvent) => {
    if (seen.type !== "@xstate.microstep") return;
    spent++;
    if (spent > MOST_MICROSTEPS) throw new LoopError("The step has more microsteps than its budget.");
  });
  return {
    renew: () => {
      spent = 0;
    },
  };
};
