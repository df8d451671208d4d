import type { SittingView } from "#sitting";

/** Milliseconds a reader needs for what the last ply brought, before the next seat moves: 1.2 to 6 seconds. */
export const readingPace = ({ feed, ply }: SittingView): number => {
  const characters = feed.filter((item) => item.ply === ply - 1).reduce((sum, { text }) => sum + text.length, 0);
  return Math.min(SLOWEST, FASTEST + characters * PER_CHARACTER);
};

const FASTEST = 1200;
const SLOWEST = 6000;
/** About 240 words a minute, the usual pace of silent reading (M. Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109, 2019). */
const PER_CHARACTER = 42;
