import type { Node, Program } from "#engine/program";

/** Where a transition ends: a choice that takes time goes on from where it waits. The source itself without a target. */
export const destination = (program: Program, source: Node, target: number): Node => {
  const node = program.nodes[target];
  if (node === undefined) return source;
  if (node.role !== "waiting") return node;
  const next = program.transitions.find((one) => one.source === node.index)?.target ?? -1;
  return program.nodes[next] ?? node;
};

/** The author's state around one of the engine's own. */
export const outward = ({ nodes }: Program, node: Node): Node =>
  node.role === "state" ? node : (nodes[node.parent] ?? node);
