import { useEffect } from "react";

/** Enter acts from anywhere that has no use of its own for it. A key that is held down acts once. */
export const useEnterKey = (act: () => void): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Enter" || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!hasOwnUse(event.target)) act();
    };
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onKey);
    };
  });
};

const hasOwnUse = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('a, button, summary, select, textarea, input, dialog, [tabindex="0"]') !== null;
