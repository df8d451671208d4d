import { type ReactNode, useEffect, useRef, useState } from "react";
import type { RunReplay } from "#session";
import { Part } from "../app/Part.tsx";
import { Icon } from "../parts/Icon.tsx";
import { MissingPart } from "../parts/MissingPart.tsx";
import { scrollBehavior } from "../parts/scrollBehavior.ts";
import { useSitting } from "../play/useSitting.ts";
import { words } from "../words.ts";

/** Loaded, and its worker started, when someone asks for it. */
const loadPanel = async () => (await import("../odds/OddsPanel.tsx")).OddsPanel;

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
        <Part
          name="odds"
          load={loadPanel}
          given={{ replay }}
          waiting={<p className="hint">{words.loading}</p>}
          problem={({ again }) => <MissingPart again={again} />}
        />
      )}
    </section>
  );
};
