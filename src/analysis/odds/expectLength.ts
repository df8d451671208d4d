import type { Course } from "./course.ts";
import type { Flow } from "./flow.ts";
import { type SolveRequest, solve } from "./solve.ts";
import { worthOfStopping } from "./worth.ts";

/** How long runs that stop are on average. */
export type Length = {
  readonly choices: number;
  /** Absent where the graph was made without hours. */
  readonly hours: number | undefined;
};

/**
 * How many choices and hours runs that stop have on average, exactly; undefined where none does, or circles weren't solved directly. The
 * flow is to be the course's, and its graph complete. Linear in the ways.
 */
export const expectLength = (course: Course, flow: Flow, request: SolveRequest = {}): Length | undefined => {
  const whole = 1 - flow.endless;
  if (flow.error > 0 || flow.stops.every((share) => share === 0)) return undefined;
  // Of what goes on only that counts which stops in the end.
  const stopping = flow.endless === 0 ? undefined : solve(course, worthOfStopping(course), request);
  if (stopping !== undefined && stopping.error > 0) return undefined;
  const { ways, graph } = course;
  let [choices, hours] = [0, 0];
  for (let state = 0; state < graph.followed; state++) {
    const often = flow.visits[state] ?? 0;
    if (often === 0) continue;
    const end = ways.offsets[state + 1] ?? 0;
    for (let way = ways.offsets[state] ?? 0; way < end; way++) {
      const share = often * (ways.odds[way] ?? 0) * (stopping?.values[ways.targets[way] ?? 0] ?? 1);
      choices += share;
      hours += share * (ways.hours?.[way] ?? 0);
    }
  }
  return { choices: choices / whole, hours: ways.hours === undefined ? undefined : hours / whole };
};
