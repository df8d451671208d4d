import { type ReactNode, useEffect, useRef, useState } from "react";
import { Icon } from "../parts/Icon.tsx";
import { scrollBehavior } from "../parts/scrollBehavior.ts";
import { words } from "../words.ts";

/**
 * The upper edge of the sheet that a narrow page draws up over its map. It is always within reach: it lets the sheet down where
 * it covers the map, and draws it up where it doesn't. On a wide page, where nothing covers the map, there is none.
 */
export const SheetHandle = (): ReactNode => {
  const button = useRef<HTMLButtonElement>(null);
  const [isUp, setUp] = useState(false);
  useEffect(() => {
    const note = (): void => setUp(window.scrollY > heightOfMap(button.current) / 2);
    window.addEventListener("scroll", note, { passive: true });
    return () => {
      window.removeEventListener("scroll", note);
    };
  }, []);
  const move = (): void => {
    window.scrollTo({ top: isUp ? 0 : heightOfMap(button.current), behavior: scrollBehavior() });
  };
  return (
    <button className={isUp ? "sheet-handle up" : "sheet-handle"} ref={button} type="button" onClick={move}>
      <Icon name="fold" />
      <span>{isUp ? words.sheetDown : words.sheetUp}</span>
    </button>
  );
};

const heightOfMap = (handle: HTMLElement | null): number =>
  handle?.closest(".room")?.querySelector(".map-area")?.clientHeight ?? 0;
