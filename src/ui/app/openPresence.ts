import { createPresence, type Presence } from "#session";
import { ENVIRONMENT } from "./environment.ts";
import { newId } from "./newId.ts";

type Channel = Parameters<typeof createPresence>[0]["channel"];

/** Which tab of this browser plays a sitting. */
export const openPresence = (): Presence =>
  createPresence({ locks: navigator.locks, channel: openChannel(), tab: newId(), after: ENVIRONMENT.after });

/** Reaches no one where there are no channels, or where the browser gives none to a page that may keep nothing. */
const openChannel = (): Channel => {
  const channel = broadcast();
  if (channel === undefined) return { post: () => {}, listen: () => () => {} };
  return {
    post: (message) => channel.postMessage(message),
    listen: (onMessage) => {
      const hear = ({ data }: MessageEvent): void => onMessage(data);
      channel.addEventListener("message", hear);
      return () => channel.removeEventListener("message", hear);
    },
  };
};

const broadcast = (): BroadcastChannel | undefined => {
  try {
    return new BroadcastChannel("threshold");
  } catch {
    return undefined;
  }
};
