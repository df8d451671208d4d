import type { ReactNode } from "react";
import type { TreeLayout } from "#charts";
import type { TreeView } from "#sitting";
import { percent } from "../parts/percent.ts";
import { words } from "../words.ts";

type Props = { readonly tree: TreeView; readonly layout: TreeLayout };

/** What can be chosen or drawn now; of what can't, why not. */
export const TreeFan = ({ tree, layout }: Props): ReactNode => {
  const branches = tree.nodes.at(-1)?.branches ?? [];
  if (layout.fan.length === 0) return null;
  return (
    <ul className="tree-fan" aria-label={words.tree.openNow}>
      {layout.fan.map(({ id, x, y }) => {
        const { title, standing, why, probability } = branches.find((one) => one.id === id) ?? {};
        return (
          <li key={id} className={standing} style={{ left: x, top: y }}>
            <span className="title">
              {title}
              {probability !== undefined && <b>{words.aside(percent(probability))}</b>}
            </span>
            {standing === "locked" && (
              <span className="why">{[words.locked, ...(why ?? []).slice(0, 1)].join(words.joint.colon)}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
};
