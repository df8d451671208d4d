import { lazy, type ReactNode, Suspense, useState } from "react";
import type { RunReplay } from "#session";
import { Icon } from "../parts/Icon.tsx";
import { useSitting } from "../play/useSitting.ts";
import { words } from "../words.ts";

/** Loaded, and its worker started, when somebody asks for it. */
const OddsPanel = lazy(async () => ({ default: (await import("../odds/OddsPanel.tsx")).OddsPanel }));

/** The odds of every option, to be unfolded where they may be seen; once unfolded they follow the replay. */
export const CouldHaveBeen = ({ replay }: { readonly replay: RunReplay }): ReactNode => {
  const hasOdds = useSitting(replay, (state) => state.hasOdds);
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="could-have-been" hidden={!hasOdds} aria-labelledby="could-have-been">
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
