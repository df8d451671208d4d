import { type ReactNode, useEffect, useRef } from "react";
import type { FeedItem, Shown } from "#session";
import { CitationText } from "../parts/CitationText.tsx";
import { instantText } from "../parts/instantText.ts";
import { Odds } from "../parts/Odds.tsx";
import { Side } from "../parts/Side.tsx";
import { words } from "../words.ts";
import { useSitting } from "./useSitting.ts";

/** The feed: everything that has happened, oldest first, held at its end. */
export const NewsPanel = ({ sitting }: { readonly sitting: Shown }): ReactNode => {
  const feed = useSitting(sitting, ({ view }) => view.feed);
  const seat = useSitting(sitting, ({ view }) => view.seat.id);
  const list = useRef<HTMLOListElement>(null);
  const length = feed.length;
  useEffect(() => {
    const element = list.current;
    if (element !== null && length > 0) element.scrollTop = element.scrollHeight;
  }, [length]);
  return (
    <section className="news" aria-labelledby="news">
      <h2 id="news">{words.news}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by keyboard */}
      <ol className="feed" ref={list} tabIndex={0} aria-labelledby="news">
        {feed.map((item) => (
          <Item key={item.id} item={item} isMine={item.seat?.id === seat} />
        ))}
      </ol>
    </section>
  );
};

const Item = ({ item, isMine }: { readonly item: FeedItem; readonly isMine: boolean }): ReactNode => (
  <li className={`of-${item.kind}${isMine ? " mine" : ""}`}>
    <p className="meta">
      {item.seat === undefined ? <span /> : <Side side={item.seat.side}>{item.seat.name}</Side>}
      <time dateTime={item.instant}>{instantText(item.instant)}</time>
    </p>
    <p className="text">
      {item.kind === "time" && `${words.deadlinePassed}: `}
      {item.byClock && `${words.clock.tookIt}: `}
      {item.text}
    </p>
    {item.odds !== undefined && <Odds odds={item.odds} />}
    {item.changes.length > 0 && (
      <p className="changes">
        {item.changes.map(({ name, from, to, delta }) => (
          <span key={name}>
            {name} {from} → <b>{to}</b>
            {delta !== undefined && ` (${delta > 0 ? "+" : "−"}${Math.abs(delta)})`}
          </span>
        ))}
      </p>
    )}
    <CitationText citation={item.citation} />
  </li>
);
