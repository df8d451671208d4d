import { branchLines } from "./branchLines.ts";
import { actsOf, daysOf, headOf } from "./headOf.ts";
import { layOutLanes } from "./layOutLanes.ts";
import { TREE } from "./measures.ts";
import { threadPath } from "./threadPath.ts";
import type { Placed, TreeLayout, TreePlan } from "./treeLayout.ts";

/**
 * Places a way through a decision tree: a column for each node, a lane for each of those who act. Each label has the part of its column below its
 * node, what was not taken the part above; the thread changes lanes between columns alone, so that no line ever meets a label. Linear in nodes.
 */
export const layOutTree = (plan: TreePlan): TreeLayout => {
  const lanes = layOutLanes(plan);
  const laneY = new Map(lanes.map(({ id, y }) => [id, y]));
  const { columns, right } = layOutColumns(plan.nodes);
  const nodes = plan.nodes.map(({ id, lane }, index) => ({ id, x: columns[index] ?? 0, y: laneY.get(lane) ?? 0 }));
  const head = headOf(plan);
  const bottom = lanes.at(-1)?.bottom ?? head;
  const fan = fanOf(plan, nodes.at(-1), bottom, right);
  const fanRight = fan.length === 0 ? right : right + TREE.fan;
  const endings = plan.endings.map((id, row) => ({
    id,
    x: fanRight + TREE.fog,
    y: head + row * TREE.pill + TREE.pill / 2,
  }));
  return {
    lanes: lanes.map(({ id, y, top }) => ({ id, y, top, right: right - TREE.gutter })),
    nodes,
    thread: threadPath(nodes),
    branches: branchLines(plan, nodes),
    fan,
    endings,
    finish: finishOf(
      nodes.at(-1),
      endings.find(({ id }) => id === plan.reached),
      right,
    ),
    acts: actsOf(plan, columns, right),
    days: daysOf(plan, columns),
    width: fanRight + TREE.fog + (endings.length === 0 ? 0 : TREE.ending),
    height:
      Math.max(bottom, head + plan.endings.length * TREE.pill, ...fan.map(({ y }) => y + TREE.option)) + TREE.foot,
  };
};

/** Where each node stands, and where the next one would. */
const layOutColumns = (nodes: TreePlan["nodes"]): { readonly columns: readonly number[]; readonly right: number } => {
  const columns: number[] = [];
  let right: number = TREE.left;
  for (const { label } of nodes) {
    columns.push(right);
    right += WIDTH[label] + TREE.gutter;
  }
  return { columns, right };
};

const WIDTH = { answer: TREE.cell, event: TREE.cell, none: TREE.bare } as const;

const finishOf = (last: Placed | undefined, ending: Placed | undefined, right: number): string =>
  last === undefined || ending === undefined
    ? ""
    : `M${last.x + TREE.node} ${last.y}H${right}C${right + TREE.fog / 2} ${last.y} ${right + TREE.fog / 2} ${ending.y} ${ending.x - 4} ${ending.y}`;

/** The options of the node that is open, one below another beside it, never above the first lane. */
const fanOf = (
  plan: TreePlan,
  place: { readonly x: number; readonly y: number } | undefined,
  bottom: number,
  right: number,
): TreeLayout["fan"] => {
  const open = plan.nodes.at(-1);
  if (open?.isOpen !== true || place === undefined) return [];
  const height = open.branches.length * TREE.option;
  const head = headOf(plan);
  const top = Math.min(Math.max(head, bottom - height), Math.max(head, place.y - height / 2));
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
