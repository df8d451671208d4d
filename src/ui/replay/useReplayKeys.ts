import { useEffect } from "react";
import type { RunReplay } from "#session";

/** Arrows step, Home and End go to the ends, the space bar plays and pauses; unless the key means something where the focus is. */
export const useReplayKeys = (replay: RunReplay): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isTaken(event.key, event.target)) return;
      const command = commandOf(replay, event.key);
      if (command === undefined) return;
      event.preventDefault();
      command();
    };
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onKey);
    };
  }, [replay]);
};

const commandOf = ({ store, goTo, play, pause }: RunReplay, key: string): (() => void) | undefined => {
  const { ply, last, playing } = store.getState();
  switch (key) {
    case "ArrowLeft":
      return () => goTo(ply - 1);
    case "ArrowRight":
      return () => goTo(ply + 1);
    case "Home":
      return () => goTo(0);
    case "End":
      return () => goTo(last);
    case " ":
      return playing ? pause : play;
    default:
      return undefined;
  }
};

/** The slider moves by these keys itself, except for the space bar; buttons press with the space bar. */
const isTaken = (key: string, target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("dialog, select, textarea, input:not([type=range])") !== null) return true;
  return target.matches("input") ? key !== " " : key === " " && target.closest("button, a, summary") !== null;
};
