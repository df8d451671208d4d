import { type AnyActor, isMachineSnapshot } from "xstate";
import type { Microstep } from "../referee/referee.ts";
import type { TraceEvent } from "../referee/traceEvent.ts";

/** Gives, for the trace of a step that begins, the list into which its microsteps go as they end. XState doesn't show the one in which everything starts. */
export const keepMicrosteps = (
  system: AnyActor["system"],
): ((trace: readonly TraceEvent[]) => readonly Microstep[]) => {
  let trace: readonly TraceEvent[] = [];
  let microsteps: Microstep[] = [];
  system.inspect((seen) => {
    if (seen.type !== "@xstate.microstep" || !isMachineSnapshot(seen.snapshot)) return;
    microsteps.push({ state: seen.snapshot.context, end: trace.length });
  });
  return (next) => {
    trace = next;
    microsteps = [];
    return microsteps;
  };
};
