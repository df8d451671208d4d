import { useSyncExternalStore } from "react";

/** The width at which the room becomes one column, as in styles/room.css. */
const NARROW = "(max-width: 62rem)";

/** Whether the page is as narrow as a phone. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(NARROW);
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => window.matchMedia(NARROW).matches,
  );
