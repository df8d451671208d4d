import type { Hold, Presence } from "./presence.ts";

/** Holds by the browser's own locks, which a tab that crashes lets go of. */
export const holdByLock = (locks: Pick<LockManager, "request">): Pick<Presence, "hold" | "takeOver"> => {
  const request = (id: string, options: LockOptions, onLost: () => void): Promise<Hold | undefined> =>
    new Promise((resolve, reject) => {
      let release = (): void => {};
      const held = new Promise<void>((done) => {
        release = done;
      });
      let isMine = false;
      locks
        .request(`threshold sitting ${id}`, options, (lock) => {
          isMine = lock !== null;
          resolve(isMine ? { release } : undefined);
          return isMine ? held : undefined;
        })
        // A lock that another tab takes over ends in an error here.
        .catch((error: unknown) => (isMine ? onLost() : reject(error)));
    });
  return {
    hold: (id, onLost) => request(id, { ifAvailable: true }, onLost),
    takeOver: async (id, onLost) => (await request(id, { steal: true }, onLost)) ?? { release: () => {} },
  };
};
