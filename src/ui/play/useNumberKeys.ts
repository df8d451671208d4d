import { useEffect } from "react";
import { isMeant } from "../parts/singleKeys.ts";

/** Keys 1 to 9 pick an option, where they can mean nothing else. */
export const useNumberKeys = (ids: readonly string[], pick: (id: string) => void): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isMeant(event)) return;
      const id = /^[1-9]$/.test(event.key) ? ids[Number(event.key) - 1] : undefined;
      if (id !== undefined) pick(id);
    };
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onKey);
    };
  });
};
