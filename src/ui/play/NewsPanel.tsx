import { type ReactNode, useEffect, useRef } from "react";
import type { Shown } from "#session";
import { words } from "../words.ts";
import { FeedEntry } from "./FeedEntry.tsx";
import { toDays } from "./toDays.ts";
import { useSitting } from "./useSitting.ts";

/** The feed: everything that has happened, a day under its date, oldest first, held at its end. */
export const NewsPanel = ({ sitting }: { readonly sitting: Shown }): ReactNode => {
  const feed = useSitting(sitting, ({ view }) => view.feed);
  const seat = useSitting(sitting, ({ view }) => view.seat.id);
  const ply = useSitting(sitting, ({ view }) => view.ply);
  const list = useRef<HTMLDivElement>(null);
  const length = feed.length;
  useEffect(() => {
    const element = list.current;
    // The list runs upwards from its end: 0 is the newest.
    if (element !== null && length > 0) element.scrollTop = 0;
  }, [length]);
  return (
    <section className="news" aria-labelledby="news">
      <h2 className="label" id="news">
        {words.news}
      </h2>
      {/* biome-ignore-start lint/a11y: what scrolls has to be reached by keyboard and have a name, and it isn't a fieldset */}
      <div className="feed" ref={list} tabIndex={0} role="group" aria-labelledby="news">
        <div>
          {toDays(feed).map(({ day, date, items }) => (
            <section key={day}>
              <h3>{date}</h3>
              <ol className="entries">
                {items.map((item) => (
                  <FeedEntry
                    key={item.id}
                    item={item}
                    isMine={item.seat?.id === seat}
                    isNew={ply > 0 && item.ply === ply - 1}
                  />
                ))}
              </ol>
            </section>
          ))}
        </div>
      </div>
      {/* biome-ignore-end lint/a11y: only the list */}
    </section>
  );
};
