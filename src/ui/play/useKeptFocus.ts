import { type RefObject, useEffect, useRef } from "react";

/**
 * Whenever `change` is another one and what had the focus has gone from the page with it, the focus goes to the first heading in `panel` that takes one, or
 * else to the panel itself: a keyboard is never thrown back to the top of the page.
 */
export const useKeptFocus = (panel: RefObject<HTMLElement | null>, change: unknown): void => {
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change is what may have taken the focus away
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) return;
    const goal = panel.current?.querySelector<HTMLElement>(':is(h2, h3)[tabindex="-1"]') ?? panel.current;
    goal?.focus({ preventScroll: true });
  }, [panel, change]);
};
