import type { ReactNode } from "react";
import type { PathStep } from "#sitting";
import { Told } from "../told/Told.tsx";
import { words } from "../words.ts";
import { instantText } from "./instantText.ts";
import { Side } from "./Side.tsx";

type Props = { readonly path: readonly PathStep[]; readonly onUndo: ((ply: number) => void) | undefined };

/** The choices of a run in order, each with who made it; one's own lead back to where they were made, where one may go back. */
export const PathList = ({ path, onUndo }: Props): ReactNode => (
  <ol className="path">
    {path.map(({ ply, instant, seat, mine, title }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: several options of one choice share a ply, and the path only grows
      <li key={`${ply} ${index}`} className={mine ? "mine" : ""}>
        <time dateTime={instant}>{instantText(instant)}</time>
        <div>
          <Side side={seat.side}>{seat.name}</Side>
          <p>
            <Told>{title}</Told>
          </p>
        </div>
        {mine && onUndo !== undefined && (
          <button
            className="button small"
            type="button"
            aria-label={`${words.goBack}${words.joint.colon}${title}`}
            onClick={() => onUndo(ply)}
          >
            {words.goBack}
          </button>
        )}
      </li>
    ))}
  </ol>
);
