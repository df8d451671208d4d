import { createContext, type RefObject, use, useEffect, useRef } from "react";

/** Whether the reader has gone from one page to another since the browser loaded the first. */
export const ArrivalContext: React.Context<Readonly<RefObject<boolean>>> = createContext<Readonly<RefObject<boolean>>>({
  current: false,
});

/** Notes the first change of page. */
export const useArrival = (): Readonly<RefObject<boolean>> => {
  const hasMoved = useRef(false);
  useEffect(() => {
    const note = (): void => {
      hasMoved.current = true;
    };
    window.addEventListener("hashchange", note);
    return () => window.removeEventListener("hashchange", note);
  }, []);
  return hasMoved;
};

/** Gives an element the focus when its page was opened from another; the page that the browser loads begins as the browser likes it. */
export const useArrivalFocus = <Element extends HTMLElement>(): RefObject<Element | null> => {
  const element = useRef<Element>(null);
  const hasMoved = use(ArrivalContext);
  useEffect(() => {
    if (hasMoved.current) element.current?.focus({ preventScroll: true });
  }, [hasMoved]);
  return element;
};
