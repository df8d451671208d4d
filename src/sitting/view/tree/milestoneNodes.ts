import { canKnow, canSeeNode, milestonesReached, type Program } from "#engine";
import type { Play, Teller } from "../teller.ts";
import { ELSEWHERE, namedCharts, subjectLane } from "./lanesOf.ts";
import type { TreeNode } from "./treeView.ts";

/** The milestones that a play has reached, in that order, as far as the seat can know that it has. */
export const milestoneNodes = (teller: Teller, { steps }: Play): readonly TreeNode[] => {
  const { program, scenario, seat, tell, instant } = teller;
  return milestonesReached(program, steps).flatMap(({ milestone, plies, hour }): readonly TreeNode[] => {
    const written = scenario.milestones[milestone];
    const state = steps[plies]?.state;
    if (written === undefined || state === undefined || !isKnown(program, milestone, seat)) return [];
    return [
      {
        id: `milestone ${written.id}`,
        kind: "event",
        milestone: true,
        lane: laneOf(teller, written.lane),
        ply: plies,
        instant: instant(hour),
        title: tell(written.title, state),
        ...(written.act === undefined ? {} : { act: written.act }),
        branches: [],
        changes: [],
      },
    ];
  });
};

const isKnown = (program: Program, index: number, seat: string): boolean => {
  const milestone = program.milestones[index];
  switch (milestone?.kind) {
    case "entered":
      return canSeeNode(program, milestone.node, seat);
    case "holds":
      return canKnow(program, milestone.condition, seat);
    case undefined:
      return false;
  }
};

/** A milestone stands beside a seat or a chart. */
const laneOf = (teller: Teller, lane: string | undefined): string => {
  if (teller.scenario.seats.some(({ id }) => id === lane)) return lane ?? ELSEWHERE;
  const chart = namedCharts(teller).find(({ id }) => id === lane);
  return chart === undefined ? ELSEWHERE : subjectLane(chart.id);
};
