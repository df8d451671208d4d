import type { TreePlan } from "#charts";
import type { TreeNode, TreeView } from "#sitting";

/** What the layout has to know of a tree. The ending stands among the endings, not in a lane. The whole tree at once has labels only where the seat decided. */
export const toPlan = (tree: TreeView, isWhole: boolean): TreePlan => {
  const nodes = tree.nodes.filter(isInLane);
  const days = nodes.map(({ instant }) => instant.slice(0, 10));
  let last: string | undefined;
  const acts = nodes.flatMap(({ act }, node) => {
    if (act === undefined || act === last) return [];
    last = act;
    return [{ id: act, node }];
  });
  const reached = tree.endings.find((ending) => ending.reached)?.id;
  return {
    ...(reached === undefined ? {} : { reached }),
    lanes: tree.lanes,
    nodes: nodes.map((node) => ({
      id: node.id,
      lane: node.lane,
      isOpen: node.open === true,
      label: labelOf(node, isWhole),
      branches: node.branches.map((branch) => ({ id: branch.id, isTaken: branch.standing === "taken" })),
    })),
    acts,
    endings: tree.endings.map(({ id }) => id),
    days: days.flatMap((id, node) => (id === days[node - 1] ? [] : [{ id, node }])),
  };
};

export const labelOf = (
  { came, mine, open, milestone }: TreeNode,
  isWhole: boolean,
): TreePlan["nodes"][number]["label"] => {
  if (came !== undefined) return "answer";
  return isWhole && mine !== true && open !== true && milestone !== true ? "none" : "event";
};

export const isInLane = ({ kind }: TreeNode): boolean => kind !== "ending";
