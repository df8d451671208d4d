import { type ReactNode, useEffect, useRef } from "react";
import type { FeedItem, Sitting } from "#session";
import { instantText } from "../parts/instantText.ts";
import { sideStyle } from "../parts/Side.tsx";
import { words } from "../words.ts";
import { useSitting } from "./useSitting.ts";

type Props = { readonly sitting: Sitting; readonly onUndo: (ply: number) => void };

/** The run so far, a mark a choice; one's own lead back. */
export const TimeLine = ({ sitting, onUndo }: Props): ReactNode => {
  const { feed, seat, instant, ply } = useSitting(sitting, ({ view }) => view);
  const choices = feed.filter(
    ({ kind, ply: at }) => at >= 0 && (kind === "choice" || kind === "chance" || kind === "inject"),
  );
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const element = list.current;
    if (element !== null && ply > 0) element.scrollLeft = element.scrollWidth;
  }, [ply]);
  return (
    <nav className="time" aria-label={words.path}>
      <ol ref={list}>
        {choices.map((item) => (
          <Mark key={item.id} item={item} isMine={item.seat?.id === seat.id} onUndo={onUndo} />
        ))}
      </ol>
      <span className="now">{instantText(instant)}</span>
    </nav>
  );
};

const Mark = ({
  item,
  isMine,
  onUndo,
}: {
  readonly item: FeedItem;
  readonly isMine: boolean;
  readonly onUndo: (ply: number) => void;
}): ReactNode => {
  const told = `${instantText(item.instant)} · ${item.seat?.name ?? ""}: ${item.text}`;
  return (
    <li style={item.seat === undefined ? undefined : sideStyle(item.seat.side)} title={told}>
      {isMine ? (
        <button type="button" aria-label={`${words.goBack}: ${told}`} onClick={() => onUndo(item.ply)} />
      ) : (
        <span className="dot">
          <span className="hidden-text">{told}</span>
        </span>
      )}
    </li>
  );
};
