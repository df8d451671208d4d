import type { ReactNode } from "react";
import type { Shown } from "#session";
import { words } from "../words.ts";
import { FeedEntry } from "./FeedEntry.tsx";
import { useSitting } from "./useSitting.ts";

const MOST = 2;

/** Where the feed is out of sight, on a narrow page: the last that happened since one's own last choice. The announcer reads it out. */
export const Latest = ({ sitting }: { readonly sitting: Shown }): ReactNode => {
  const feed = useSitting(sitting, ({ view }) => view.feed);
  const seat = useSitting(sitting, ({ view }) => view.seat.id);
  const own = feed.findLastIndex((item) => item.seat?.id === seat);
  const items = own < 0 ? [] : feed.slice(Math.max(own, feed.length - MOST));
  return items.length === 0 ? null : (
    <ol className="entries latest" aria-label={words.news}>
      {items.map((item) => (
        <FeedEntry key={item.id} item={item} isMine={item.seat?.id === seat} isNew={false} />
      ))}
    </ol>
  );
};
