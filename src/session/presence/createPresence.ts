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

/** Which tab plays a sitting, according to the browser's locks where there are any, otherwise by asking the other tabs. */
export const createPresence = ({ locks, channel, tab, after }: Options): Presence => ({
  ...(locks === undefined ? holdByAsking({ channel, tab, after }) : holdByLock(locks)),
  tell: (sitting) => channel.post({ kind: "stored", sitting, tab }),
  watch: (id, onChange) =>
    channel.listen(({ kind, sitting }) => {
      if (kind === "stored" && sitting === id) onChange();
    }),
});
