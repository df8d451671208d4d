import type { ReactNode } from "react";
import type { FeedItem } from "#sitting";
import { words } from "../words.ts";

/** What was changed: from what, to what, and by how much. */
export const ChangeList = ({ changes }: Pick<FeedItem, "changes">): ReactNode =>
  changes.length === 0 ? null : (
    <ul className="changes">
      {changes.map(({ name, from, to, delta }) => (
        <li key={`${name} ${from}`}>
          <bdi>{name}</bdi> {from} → <b>{to}</b>
          {delta !== undefined && words.aside(`${delta > 0 ? "+" : "−"}${Math.abs(delta)}`)}
        </li>
      ))}
    </ul>
  );
