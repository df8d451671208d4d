import type { TreeNode, TreeView } from "#sitting";
import { instantText } from "../parts/instantText.ts";
import { words } from "../words.ts";

/** When, whose and what kind of node it is, read out before its text to those who don't see where it stands. */
export const whereNode = ({ lanes }: TreeView, { lane, instant, kind }: TreeNode): string => {
  const who = lanes.find(({ id }) => id === lane)?.name ?? words.tree.elsewhere;
  const { comma, colon } = words.joint;
  return `${instantText(instant)}${comma}${who}${comma}${words.tree.kinds[kind]}${colon}`;
};
