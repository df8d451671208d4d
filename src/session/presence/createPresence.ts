import type { Timer } from "../storage/within.ts";
import { holdByAsking } from "./holdByAsking.ts";
import { holdByLock } from "./holdByLock.ts";
import type { Channel, Presence } from "./presence.ts";

type Options = {
  /** Absent where the browser has none, or gives them to no page that comes over plain HTTP. */
  readonly locks?: Pick<LockManager, "request"> | undefined;
  readonly channel: Channel;
  /** A name of this tab, unlike any other's. */
  readonly tab: string;
  readonly after: Timer;
};

/** Which tab plays a sitting, according to the browser's locks where the page is given them, otherwise by asking the other tabs. */
export const createPresence = ({ locks, channel, tab, after }: Options): Presence => ({
  ...hold(locks, holdByAsking({ channel, tab, after })),
  tell: (sitting) => channel.post({ kind: "stored", sitting, tab }),
  watch: (id, onChange) =>
    channel.listen(({ kind, sitting }) => {
      if (kind === "stored" && sitting === id) onChange();
    }),
});

type Holding = Pick<Presence, "hold" | "takeOver">;

/** Firefox has locks and refuses them to a page that may keep nothing. */
const hold = (locks: Options["locks"], byAsking: Holding): Holding => {
  if (locks === undefined) return byAsking;
  const byLock = holdByLock(locks);
  return {
    hold: (id, onLost) => byLock.hold(id, onLost).catch(whereRefused(() => byAsking.hold(id, onLost))),
    takeOver: (id, onLost) => byLock.takeOver(id, onLost).catch(whereRefused(() => byAsking.takeOver(id, onLost))),
  };
};

const whereRefused =
  <Value>(instead: () => Promise<Value>) =>
  (error: unknown): Promise<Value> => {
    if (error instanceof DOMException && error.name === "SecurityError") return instead();
    throw error;
  };
