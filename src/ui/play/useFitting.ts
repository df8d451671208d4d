import { type RefObject, useEffect, useLayoutEffect, useState } from "react";

/** How many of a bar's commands stand in it, and whether even without any of them it is too full for words beside icons. */
export type Fitting = { readonly kept: number; readonly isTight: boolean };

/**
 * How many of `count` commands, the first first, leave the bar around `part` wide enough for all that stands in it. It is tried out whenever the bar has been
 * drawn, before anybody sees it, and from the start when the bar has another width or other fonts.
 */
export const useFitting = (part: RefObject<HTMLElement | null>, count: number): Fitting => {
  const [fitting, setFitting] = useState<Fitting>({ kept: count, isTight: false });
  useLayoutEffect(() => {
    const bar = barOf(part);
    if (bar === undefined || bar.scrollWidth <= bar.clientWidth) return;
    if (fitting.kept > 0) setFitting({ kept: Math.min(count, fitting.kept) - 1, isTight: false });
    else if (!fitting.isTight) setFitting({ kept: 0, isTight: true });
  });
  useEffect(() => {
    const bar = barOf(part);
    if (bar === undefined) return undefined;
    const widthOf = (): string => `${bar.clientWidth} ${bar.querySelector("h1")?.clientWidth}`;
    let width = widthOf();
    const startAgain = (): void => setFitting({ kept: count, isTight: false });
    const observer = new ResizeObserver(() => {
      if (widthOf() === width) return;
      width = widthOf();
      startAgain();
    });
    observer.observe(bar);
    // Wider letters, as someone may set them, make the words of the bar wider and not the bar.
    const title = bar.querySelector("h1");
    if (title !== null) observer.observe(title);
    document.fonts.addEventListener("loadingdone", startAgain);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener("loadingdone", startAgain);
    };
  }, [part, count]);
  return fitting;
};

const barOf = (part: RefObject<HTMLElement | null>): HTMLElement | undefined =>
  part.current?.closest<HTMLElement>(".bar") ?? undefined;
