import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import type { RunReplay } from "#session";
import { Icon } from "../parts/Icon.tsx";
import { scrollBehavior } from "../parts/scrollBehavior.ts";
import { useSitting } from "../play/useSitting.ts";
import { words } from "../words.ts";

/** Loaded, and its worker started, when somebody asks for it. */
const OddsPanel = lazy(async () => ({ default: (await import("../odds/OddsPanel.tsx")).OddsPanel }));

/** The odds of every option, to be unfolded where they may be seen; once unfolded they follow the replay. */
export const CouldHaveBeen = ({ replay }: { readonly replay: RunReplay }): ReactNode => {
  const hasOdds = useSitting(replay, (state) => state.hasOdds);
  const [isOpen, setOpen] = useState(false);
  const section = useRef<HTMLElement>(null);
  // It is the last thing of its panel: unfolded where it stands, little of it would be seen.
  useEffect(() => {
    if (isOpen) section.current?.scrollIntoView({ block: "start", behavior: scrollBehavior() });
  }, [isOpen]);
  return (
    <section ref={section} className="could-have-been" hidden={!hasOdds} aria-labelledby="could-have-been">
      <h3>
        <button id="could-have-been" type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <span>{words.odds.title}</span>
          <Icon name="fold" />
        </button>
      </h3>
      {isOpen && (
        <Suspense fallback={<p className="hint">{words.loading}</p>}>
          <OddsPanel replay={replay} />
        </Suspense>
      )}
    </section>
  );
};
