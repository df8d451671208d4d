import { useEffect } from "react";
import { isTyping } from "../parts/isTyping.ts";

/** Keys 1 to 9 pick an option, unless something is being typed. */
export const useNumberKeys = (ids: readonly string[], pick: (id: string) => void): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const id = /^[1-9]$/.test(event.key) ? ids[Number(event.key) - 1] : undefined;
      if (id !== undefined) pick(id);
    };
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onKey);
    };
  });
};
