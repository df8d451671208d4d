import { createContext, type ReactNode, use, useEffect, useLayoutEffect, useRef, useState } from "react";

/** How much of what can be folded is shown: 0 as little as there is, 1 the brief in full, 2 every situation too. Arguments are never cut. */
type Level = 0 | 1 | 2;

const WHOLE: Level = 2;

const LevelContext = createContext<Level>(0);

/** How much there is room for where this stands. */
export const useRoomLevel = (): Level => use(LevelContext);

type Props = {
  /** When it is another one, what fits is tried out anew. */
  readonly change: unknown;
  readonly children: ReactNode;
};

/** Folds what it holds no further than it takes for the panel around it not to scroll. A page that scrolls as a whole has no such bound, and begins folded. */
export const RoomFor = ({ change, children }: Props): ReactNode => {
  const part = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState<{ readonly change: unknown; readonly level: Level }>({ change, level: WHOLE });
  const level = tried.change === change ? tried.level : WHOLE;
  useLayoutEffect(() => {
    const fewer = level > 0 && !fits(part.current) ? less(level) : level;
    if (fewer !== tried.level || tried.change !== change) setTried({ change, level: fewer });
  });
  useEffect(() => {
    const startAgain = (): void => setTried({ change: undefined, level: WHOLE });
    window.addEventListener("resize", startAgain);
    return () => window.removeEventListener("resize", startAgain);
  }, []);
  return (
    <div className="room-for" data-level={level} ref={part}>
      <LevelContext value={level}>{children}</LevelContext>
    </div>
  );
};

const less = (level: Level): Level => (level === 2 ? 1 : 0);

const fits = (part: HTMLElement | null): boolean => {
  const panel = part?.parentElement;
  if (panel === null || panel === undefined) return false;
  return getComputedStyle(panel).overflowY !== "visible" && panel.scrollHeight <= panel.clientHeight;
};
