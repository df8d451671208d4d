import { branchLines } from "./branchLines.ts";
import { layOutLanes } from "./layOutLanes.ts";
import { TREE } from "./measures.ts";
import { threadPath } from "./threadPath.ts";
import type { TreeLayout, TreePlan } from "./treeLayout.ts";

/**
 * Places a way through a decision tree: a column for each node, a lane for each of those who act. Each label has the part of its column below its
 * node, what was not taken the part above; the thread changes lanes between columns alone, so that no line ever meets a label. Linear in nodes.
 */
export const layOutTree = (plan: TreePlan): TreeLayout => {
  const lanes = layOutLanes(plan);
  const laneY = new Map(lanes.map(({ id, y }) => [id, y]));
  const nodes = plan.nodes.map(({ id, lane }, column) => ({ id, x: columnX(column), y: laneY.get(lane) ?? 0 }));
  const bottom = lanes.at(-1)?.bottom ?? TREE.head;
  const right = columnX(plan.nodes.length);
  const fan = fanOf(plan, nodes.at(-1), bottom, right);
  const fanRight = fan.length === 0 ? right : right + TREE.fan;
  const endings = plan.endings.map((id, row) => ({
    id,
    x: fanRight + TREE.fog,
    y: TREE.head + row * TREE.pill + TREE.pill / 2,
  }));
  return {
    lanes: lanes.map(({ id, y, top }) => ({ id, y, top, right: right - TREE.gutter })),
    nodes,
    thread: threadPath(nodes),
    branches: branchLines(plan, nodes),
    fan,
    endings,
    days: plan.days.map(({ id, node }) => ({ id, x: columnX(node) })),
    width: fanRight + TREE.fog + (endings.length === 0 ? 0 : TREE.ending),
    height:
      Math.max(bottom, TREE.head + plan.endings.length * TREE.pill, ...fan.map(({ y }) => y + TREE.option)) + TREE.foot,
  };
};

/** The left edge of a column's text; its node stands there. */
const columnX = (column: number): number => TREE.left + column * (TREE.cell + TREE.gutter);

/** The options of the node that is open, one below another beside it, never above the first lane. */
const fanOf = (
  { nodes }: TreePlan,
  place: { readonly x: number; readonly y: number } | undefined,
  bottom: number,
  right: number,
): TreeLayout["fan"] => {
  const open = nodes.at(-1);
  if (open?.isOpen !== true || place === undefined) return [];
  const height = open.branches.length * TREE.option;
  const lowest = Math.max(TREE.head, bottom - height);
  const top = Math.min(lowest, Math.max(TREE.head, place.y - height / 2));
  return open.branches.map(({ id }, row) => {
    const y = top + row * TREE.option + TREE.option / 2;
    const from = place.x + TREE.node;
    const bend = right - TREE.gutter / 2;
    return {
      id,
      x: right,
      y,
      path: `M${from} ${place.y}H${bend - 12}C${bend} ${place.y} ${bend - 12} ${y} ${right - 6} ${y}`,
    };
  });
};
