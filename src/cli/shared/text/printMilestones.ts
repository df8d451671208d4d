import { milestonesReached, type Program, type Step } from "#engine";
import { countOf } from "./figures.ts";
import { toTable } from "./toTable.ts";

/** The milestones that a run has reached, in the order in which it did; nothing where the scenario has none. */
export const printMilestones = (program: Program, steps: readonly Step[]): string => {
  const { milestones, seats, charts } = program.scenario;
  if (milestones.length === 0) return "";
  const rows = milestonesReached(program, steps).flatMap(({ milestone, plies, hour }) => {
    const told = milestones[milestone];
    if (told === undefined) return [];
    const lane = [...seats, ...charts].find(({ id }) => id === told.lane)?.name ?? "";
    return [[told.title, told.act ?? "", lane, countOf(hour), countOf(plies)]];
  });
  return ["", ...toTable(["Milestone", "act", "beside", "hour", "after choices"], rows), ""].join("\n");
};
