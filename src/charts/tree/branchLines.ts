import { namedBranches } from "./layOutLanes.ts";
import { TREE } from "./measures.ts";
import type { Placed, PlannedNode, TreeLayout, TreePlan } from "./treeLayout.ts";

/** What was not taken, above its node, first on top; where there are too many the last line stands for the rest. */
export const branchLines = ({ nodes }: TreePlan, places: readonly Placed[]): TreeLayout["branches"] =>
  nodes.flatMap((node, index) => {
    const place = places[index];
    return place === undefined ? [] : linesOf(node, place);
  });

const linesOf = (node: PlannedNode, { x, y }: Placed): TreeLayout["branches"] => {
  const count = namedBranches(node);
  return node.branches
    .filter(({ isTaken }) => !isTaken)
    .slice(0, count)
    .map(({ id }, row) => {
      const lineY = y - TREE.node - TREE.branch * (count - row) + TREE.branch / 2 - 4;
      return {
        id,
        node: node.id,
        x: x + 18,
        y: lineY,
        path: `M${x} ${y - TREE.node}C${x} ${lineY + 4} ${x + 4} ${lineY} ${x + 15} ${lineY}`,
      };
    });
};
