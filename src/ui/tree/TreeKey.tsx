import type { ReactNode } from "react";
import { words } from "../words.ts";

/** What the shapes mean. */
export const TreeKey = (): ReactNode => (
  <p className="tree-key">
    <i className="decision" aria-hidden="true" /> {words.tree.kinds.decision}
    <i className="chance" aria-hidden="true" /> {words.tree.kinds.chance}
    <i className="event" aria-hidden="true" /> {words.tree.kinds.event}
    <span>{words.tree.fog}</span>
  </p>
);
