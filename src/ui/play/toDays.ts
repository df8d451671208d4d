import type { FeedItem } from "#sitting";
import { dayText } from "../parts/instantText.ts";

type Day = { readonly day: string; readonly date: string; readonly items: readonly FeedItem[] };

/** The feed under the dates of its days, in its own order. */
export const toDays = (feed: readonly FeedItem[]): readonly Day[] => {
  const days = [...new Set(feed.map(({ instant }) => dayOf(instant)))];
  return days.map((day) => ({
    day,
    date: dayText(day),
    items: feed.filter(({ instant }) => dayOf(instant) === day),
  }));
};

const dayOf = (instant: string): string => instant.slice(0, 10);
