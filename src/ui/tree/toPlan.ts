import type { TreePlan } from "#charts";
import type { TreeNode, TreeView } from "#sitting";

/** What the layout has to know of a tree. The ending stands among the endings, not in a lane. */
export const toPlan = (tree: TreeView): TreePlan => {
  const nodes = tree.nodes.filter(isInLane);
  const days = nodes.map(({ instant }) => instant.slice(0, 10));
  return {
    lanes: tree.lanes,
    nodes: nodes.map(({ id, lane, open, branches }) => ({
      id,
      lane,
      isOpen: open === true,
      branches: branches.map((branch) => ({ id: branch.id, isTaken: branch.standing === "taken" })),
    })),
    endings: tree.endings.map(({ id }) => id),
    days: days.flatMap((id, node) => (id === days[node - 1] ? [] : [{ id, node }])),
  };
};

export const isInLane = ({ kind }: TreeNode): boolean => kind !== "ending";
