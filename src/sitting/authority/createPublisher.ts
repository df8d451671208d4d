import type { Projected } from "./createProjector.ts";
import type { Kept } from "./journal.ts";
import type { Seen } from "./sittingPort.ts";

type Hear = (seen: Seen) => void;

export type Publisher = {
  /** Shows every seat that is subscribed what it may see now. */
  readonly publish: (kept: Kept | undefined) => void;
  readonly subscribe: (seat: string, hear: Hear) => () => void;
};

/** Hands out views; each seat's is projected once, and only where someone looks. */
export const createPublisher = (project: (seat: string) => Projected): Publisher => {
  const listeners = new Map<string, Set<Hear>>();
  let number = 0;
  let last: Kept | undefined;
  const see = (seat: string): Seen => ({
    ...project(seat),
    number,
    ...(last === undefined ? {} : { kept: last }),
  });
  return {
    publish: (kept) => {
      number += 1;
      last = kept;
      for (const [seat, hearing] of listeners) {
        const seen = see(seat);
        for (const hear of hearing) hear(seen);
      }
    },
    subscribe: (seat, hear) => {
      const hearing = listeners.get(seat) ?? new Set();
      listeners.set(seat, hearing.add(hear));
      hear(see(seat));
      return () => {
        hearing.delete(hear);
        if (hearing.size === 0) listeners.delete(seat);
      };
    },
  };
};
