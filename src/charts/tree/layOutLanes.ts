import { headOf } from "./headOf.ts";
import { TREE } from "./measures.ts";
import type { PlannedNode, TreePlan } from "./treeLayout.ts";

type Lane = { readonly id: string; readonly top: number; readonly y: number; readonly bottom: number };

/** Lanes one below another: low where nothing has happened, with room above the line where something was not taken. */
export const layOutLanes = (plan: TreePlan): readonly Lane[] => {
  const placed: Lane[] = [];
  let top = headOf(plan);
  for (const { id } of plan.lanes) {
    const lane = placeLane(id, top, plan.nodes);
    placed.push(lane);
    top = lane.bottom;
  }
  return placed;
};

const placeLane = (id: string, top: number, nodes: readonly PlannedNode[]): Lane => {
  const own = nodes.filter(({ lane }) => lane === id);
  if (own.length === 0) return { id, top, y: top + TREE.quiet / 2, bottom: top + TREE.quiet };
  const y = top + TREE.air + TREE.node + TREE.branch * Math.max(...own.map(namedBranches));
  return { id, top, y, bottom: y + TREE.node + Math.max(...own.map(({ label }) => ROOM[label])) };
};

const ROOM = { answer: TREE.answer, event: TREE.label, none: TREE.blank } as const;

/** How many lines above a node name what was not taken: those of an open node stand beside it. */
export const namedBranches = ({ branches, isOpen, label }: PlannedNode): number =>
  isOpen === true || label === "none" ? 0 : Math.min(TREE.named, branches.filter(({ isTaken }) => !isTaken).length);
