import type { ReactNode } from "react";
import type { TreeLayout } from "#charts";
import type { TreeView } from "#sitting";
import { words } from "../words.ts";

type Props = { readonly tree: TreeView; readonly layout: TreeLayout };

/** How it may end, and once it has, how it did. Endings that no one may know yet are so many blanks. */
export const TreeEndings = ({ tree: { endings }, layout }: Props): ReactNode => {
  const [first] = layout.endings;
  if (first === undefined) return null;
  return (
    <div className="tree-endings" style={{ left: first.x }}>
      <p>{words.tree.endings(endings.length)}</p>
      <ul>
        {endings.map(({ id, title, kind, reached }) => (
          <li key={id} className={`${kind ?? "fog"}${reached ? " reached" : ""}`}>
            {title ?? <span className="hidden-text">{words.tree.unknownEnding}</span>}
            {reached && <span className="hidden-text">{words.aside(words.chosen)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
};
