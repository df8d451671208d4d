import type { Program } from "../program/program.ts";
import type { TraceEvent } from "../referee/traceEvent.ts";

/**
 * The author's path of the state at which the rules of a step go round: the source of the transition that was taken most often, the first
 * of several; undefined where none was taken. Linear in the trace.
 */
export const loopedState = (program: Program, trace: readonly TraceEvent[]): string | undefined => {
  const counts = new Map<number, number>();
  for (const event of trace)
    if (event.type === "taken") counts.set(event.transition, (counts.get(event.transition) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const [transition] = [...counts].find(([, count]) => count === most) ?? [];
  const source = transition === undefined ? undefined : program.transitions[transition]?.source;
  return source === undefined ? undefined : program.nodes[source]?.path.replace(/:.*/, "");
};
