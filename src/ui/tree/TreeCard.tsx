import type { ReactNode } from "react";
import type { TreeBranch, TreeNode, TreeView } from "#sitting";
import { ChangeList } from "../parts/ChangeList.tsx";
import { Icon } from "../parts/Icon.tsx";
import { instantText } from "../parts/instantText.ts";
import { percent } from "../parts/percent.ts";
import { words } from "../words.ts";

type Props = {
  readonly tree: TreeView;
  readonly node: TreeNode;
  readonly onUndo: ((ply: number) => void) | undefined;
  readonly onClose: () => void;
};

/** A node opened: what it was about, what came of it, what else there was and why it was locked. */
export const TreeCard = ({ tree, node, onUndo, onClose }: Props): ReactNode => {
  const { lane, instant, title, came, branches, changes, mine, open, ply } = node;
  return (
    <aside className="tree-card" aria-label={title}>
      <button className="button quiet" type="button" aria-label={words.close} onClick={onClose}>
        <Icon name="close" />
      </button>
      <p className="when">
        {instantText(instant)} · {tree.lanes.find(({ id }) => id === lane)?.name ?? words.tree.elsewhere}
      </p>
      <h2>{title === "" && open ? words.tree.open : title}</h2>
      {branches.length === 0 ? came !== undefined && <p>{came}</p> : <Branches branches={branches} />}
      <ChangeList changes={changes} />
      {mine === true && open !== true && onUndo !== undefined && (
        <button className="button small" type="button" onClick={() => onUndo(ply)}>
          {words.goBack}
        </button>
      )}
    </aside>
  );
};

const Branches = ({ branches }: { readonly branches: readonly TreeBranch[] }): ReactNode => (
  <ul className="branches">
    {branches.map(({ id, title, standing, why, probability }) => (
      <li key={id} className={standing}>
        <span className="title">{title}</span>
        {probability !== undefined && <span className="share">{percent(probability)}</span>}
        <span className="standing">{words.tree.standings[standing]}</span>
        {why?.map((reason) => (
          <span key={reason} className="why">
            {reason}
          </span>
        ))}
      </li>
    ))}
  </ul>
);
