import type { ReactNode } from "react";
import type { FeedItem } from "#sitting";
import { sideStyle } from "../parts/Side.tsx";
import { words } from "../words.ts";

type Props = {
  readonly item: FeedItem;
  readonly telling: string;
  readonly left: string;
  readonly isMine: boolean;
  readonly onTell: (on: boolean) => void;
  readonly onUndo: (ply: number) => void;
};

/** A choice on the time line: a diamond that leads back for one's own, a dot for the others'. */
export const TimeMark = ({ item, telling, left, isMine, onTell, onUndo }: Props): ReactNode => (
  <li
    className={isMine ? "mine" : ""}
    style={{ ...(item.seat === undefined ? {} : sideStyle(item.seat.side)), left }}
    onPointerEnter={() => onTell(true)}
    onFocus={() => onTell(true)}
    onBlur={() => onTell(false)}
  >
    {isMine ? (
      <button
        type="button"
        aria-label={`${words.goBack}${words.joint.colon}${telling}`}
        onClick={() => onUndo(item.ply)}
      />
    ) : (
      <span className="dot">
        <span className="hidden-text">{telling}</span>
      </span>
    )}
  </li>
);
