import { useEffect, useSyncExternalStore } from "react";
import type { Sitting } from "#session";

/** Stops the decision clock for as long as it should be held. */
export const useHeldClock = ({ clock }: Sitting, isHeld: boolean): void => {
  useEffect(() => (isHeld ? clock?.hold() : undefined), [clock, isHeld]);
};

/** Whether the page can't be seen: another tab is in front of it. */
export const useIsHidden = (): boolean => useSyncExternalStore(subscribe, () => document.hidden);

const subscribe = (onChange: () => void): (() => void) => {
  document.addEventListener("visibilitychange", onChange);
  return () => {
    document.removeEventListener("visibilitychange", onChange);
  };
};
