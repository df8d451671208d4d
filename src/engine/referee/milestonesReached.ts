import type { Program, ProgramMilestone } from "../program/program.ts";
import { holds } from "../state/evaluate.ts";
import type { Step } from "./referee.ts";

/** A milestone of the scenario by its index, where in a run it was reached first: how many choices came before, and at which game hour. */
export type MilestoneReached = { readonly milestone: number; readonly plies: number; readonly hour: number };

/**
 * The milestones that a run has reached, in the order in which it reached them, those of one moment as in the scenario. `steps[0]` is the start, `steps[n]` follows
 * the n-th choice. Linear in the traces.
 */
export const milestonesReached = (program: Program, steps: readonly Step[]): readonly MilestoneReached[] => {
  const found = new Map<number, MilestoneReached>();
  let hour = 0;
  steps.forEach((step, plies) => {
    for (const event of step.trace) {
      if (event.type === "clock") hour = event.to;
      if (event.type !== "entered") continue;
      keep(program, found, { plies, hour }, (one) => one.kind === "entered" && one.node === event.node);
    }
    hour = step.state.hour;
    keep(program, found, { plies, hour }, (one) => one.kind === "holds" && holds(program, one.condition, step.state));
  });
  return [...found.values()];
};

const keep = (
  { milestones }: Program,
  found: Map<number, MilestoneReached>,
  at: Omit<MilestoneReached, "milestone">,
  isReached: (milestone: ProgramMilestone) => boolean,
): void => {
  milestones.forEach((one, milestone) => {
    if (!found.has(milestone) && isReached(one)) found.set(milestone, { milestone, ...at });
  });
};
