import { type RefObject, useLayoutEffect, useRef } from "react";

/** A frame that stays as high as it was while it has nothing to show, so that what is scrolled to stays where it is. */
export const useSteadyHeight = (isFull: boolean): RefObject<HTMLDivElement | null> => {
  const frame = useRef<HTMLDivElement>(null);
  const height = useRef(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    element.style.minHeight = isFull ? "" : `${height.current}px`;
    if (isFull) height.current = element.offsetHeight;
  });
  return frame;
};
