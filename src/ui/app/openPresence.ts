import { createPresence, type Presence } from "#session";
import { ENVIRONMENT } from "./environment.ts";
import { newId } from "./newId.ts";

type Channel = Parameters<typeof createPresence>[0]["channel"];

/** Which tab of this browser plays a sitting. */
export const openPresence = (): Presence =>
  createPresence({ locks: navigator.locks, channel: openChannel(), tab: newId(), after: ENVIRONMENT.after });

const openChannel = (): Channel => {
  if (typeof BroadcastChannel === "undefined") return { post: () => {}, listen: () => () => {} };
  const channel = new BroadcastChannel("threshold");
  return {
    post: (message) => channel.postMessage(message),
    listen: (onMessage) => {
      const hear = ({ data }: MessageEvent): void => onMessage(data);
      channel.addEventListener("message", hear);
      return () => channel.removeEventListener("message", hear);
    },
  };
};
