import type { Timer } from "../storage/within.ts";
import type { Channel, Hold, Presence } from "./presence.ts";

type Options = { readonly channel: Channel; readonly tab: string; readonly after: Timer };

/** How long another tab has to answer, in milliseconds. Messages reach a tab in the background at once; one that is frozen doesn't play. */
const ANSWER_MS = 400;

/** Holds by asking the other tabs, where the browser has no locks: on a page that comes over plain HTTP. */
export const holdByAsking = ({ channel, tab, after }: Options): Pick<Presence, "hold" | "takeOver"> => {
  const held = new Map<string, () => void>();
  const say = (kind: "ask" | "here" | "take", sitting: string): void => channel.post({ kind, sitting, tab });
  channel.listen(({ kind, sitting }) => {
    const onLost = held.get(sitting);
    if (onLost === undefined) return;
    if (kind === "ask") say("here", sitting);
    if (kind !== "take") return;
    held.delete(sitting);
    onLost();
  });
  const keep = (id: string, onLost: () => void): Hold => {
    held.set(id, onLost);
    return {
      release: () => {
        if (held.get(id) === onLost) held.delete(id);
      },
    };
  };
  return {
    hold: async (id, onLost) => {
      const isTaken = new Promise<boolean>((resolve) => {
        const stop = channel.listen(({ kind, sitting }) => {
          if (sitting === id && (kind === "here" || kind === "take")) resolve(true);
        });
        after(ANSWER_MS, () => {
          stop();
          resolve(false);
        });
      });
      say("ask", id);
      return (await isTaken) ? undefined : keep(id, onLost);
    },
    takeOver: async (id, onLost) => {
      say("take", id);
      return keep(id, onLost);
    },
  };
};
