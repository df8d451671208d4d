import type { Program } from "#engine";
import type { Simulated } from "../simulate.ts";
import { advance, isBrokenAtEnd, type Memory, type PromiseCheck, readMark } from "./promise.ts";

/** After how many choices a run breaks a promise; undefined when it keeps it. A run that was cut off hasn't ended. */
export const findBreachInRun = (
  program: Program,
  check: PromiseCheck,
  { steps, stop }: Pick<Simulated, "steps" | "stop">,
): number | undefined => {
  let memory: Memory = 0;
  for (const [ply, { state }] of steps.entries()) {
    const next = advance(check.kind, memory, readMark(program, check, state));
    if (next === "broken") return ply;
    memory = next;
  }
  return stop !== "cut" && isBrokenAtEnd(check.kind, memory) ? steps.length - 1 : undefined;
};
