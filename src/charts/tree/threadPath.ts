import { TREE } from "./measures.ts";
import type { Placed } from "./treeLayout.ts";

const BEND = 10;

/** The line to each node from the one before: along the lane, and to another lane between the two columns. */
export const threadPath = (nodes: readonly Placed[]): readonly string[] =>
  nodes.map((to, index) => {
    const from = nodes[index - 1];
    return from === undefined ? "" : lineBetween(from, to);
  });

const lineBetween = (from: Placed, to: Placed): string => {
  const start = `M${from.x + TREE.node} ${from.y}`;
  const end = to.x - TREE.node;
  if (from.y === to.y) return `${start}H${end}`;
  const down = Math.sign(to.y - from.y);
  const bend = Math.min(BEND, Math.abs(to.y - from.y) / 2);
  const x = to.x - TREE.node - TREE.gutter / 2;
  return (
    `${start}H${x - bend}Q${x} ${from.y} ${x} ${from.y + down * bend}` +
    `V${to.y - down * bend}Q${x} ${to.y} ${Math.min(x + bend, end)} ${to.y}H${end}`
  );
};
