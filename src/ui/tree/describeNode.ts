import type { TreeNode, TreeView } from "#sitting";
import { instantText } from "../parts/instantText.ts";
import { words } from "../words.ts";

/** A node in one line, for those who don't see where it stands. */
export const describeNode = ({ lanes }: TreeView, { lane, instant, kind, title, came, open }: TreeNode): string => {
  const who = lanes.find(({ id }) => id === lane)?.name ?? words.tree.elsewhere;
  const said = open === true && title === "" ? words.tree.open : title;
  const { comma, colon } = words.joint;
  return [
    `${instantText(instant)}${comma}${who}${comma}${words.tree.kinds[kind]}${colon}${said}`,
    ...(came === undefined ? [] : [came]),
    ...(open === true ? [words.tree.now] : []),
  ].join(words.joint.semicolon);
};
