import type { TreeView } from "#sitting";
import { isInLane } from "./toPlan.ts";

/** The index, among the nodes in lanes, of the last that has come to pass or is open where a replay stands; of the last of all without a ply. */
export const standingAt = (tree: TreeView, ply: number | undefined): number => {
  const nodes = tree.nodes.filter(isInLane);
  return ply === undefined ? nodes.length - 1 : nodes.findLastIndex((node) => node.ply <= ply);
};
