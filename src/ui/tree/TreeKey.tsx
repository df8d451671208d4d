import type { ReactNode } from "react";
import { words } from "../words.ts";
import { TREE_MANNERS, type TreeManner } from "./treeManner.ts";

type Props = {
  /** Whether the play goes on beyond what is drawn. */
  readonly hasFog: boolean;
  /** Absent where there is only one. */
  readonly manner: TreeManner | undefined;
  readonly onManner: (manner: TreeManner) => void;
};

/** How to look at the tree, and what its shapes mean. */
export const TreeKey = ({ hasFog, manner, onManner }: Props): ReactNode => (
  <div className="tree-key">
    {manner !== undefined && (
      <fieldset className="look" aria-label={words.tree.manner}>
        {TREE_MANNERS.map((one) => (
          <button key={one} type="button" aria-pressed={one === manner} onClick={() => onManner(one)}>
            {words.tree.manners[one]}
          </button>
        ))}
      </fieldset>
    )}
    {(["decision", "chance", "event"] as const).map((kind) => (
      <span key={kind}>
        <i className={kind} aria-hidden="true" /> {words.tree.kinds[kind]}
      </span>
    ))}
    {hasFog && <span className="fog">{words.tree.fog}</span>}
  </div>
);
