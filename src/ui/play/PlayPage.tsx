import { type ReactNode, useEffect, useState } from "react";
import type { Sitting } from "#session";
import { useServices } from "../app/ServicesContext.tsx";
import { usePromise } from "../app/usePromise.ts";
import { EndingPanel } from "../ending/EndingPanel.tsx";
import { MapPanel } from "../MapPanel.tsx";
import { Notice } from "../parts/Notice.tsx";
import { Standing } from "../standing/Standing.tsx";
import { words } from "../words.ts";
import { Announcer } from "./Announcer.tsx";
import { DecidePanel } from "./DecidePanel.tsx";
import { NewsPanel } from "./NewsPanel.tsx";
import { TimeLine } from "./TimeLine.tsx";
import { TopBar } from "./TopBar.tsx";
import { UndoDialog } from "./UndoDialog.tsx";
import { useSitting } from "./useSitting.ts";

/** A sitting, from its id. */
export const PlayPage = ({ id }: { readonly id: string }): ReactNode => {
  const services = useServices();
  const opened = usePromise(id, () => services.openSitting(id));
  if (opened.kind === "waiting") return <main className="page" aria-busy="true" aria-label={words.loading} />;
  if (opened.kind === "failed") return <Notice title={words.broken} text={opened.why} />;
  if (!opened.value.ok) return <Notice title={words.notFound} text={opened.value.reason} />;
  return <Room sitting={opened.value.value} />;
};

/** The situation room. */
const Room = ({ sitting }: { readonly sitting: Sitting }): ReactNode => {
  const phase = useSitting(sitting, ({ view }) => view.phase);
  const [isMapOn, setMapOn] = useState(true);
  const [undo, setUndo] = useState<number>();
  useEffect(() => {
    sitting.setPaused(false);
    return sitting.dispose;
  }, [sitting]);
  return (
    <div className={phase.kind === "ended" ? "room ended" : "room"}>
      <a className="skip-link" href="#decide">
        {words.skipToDecision}
      </a>
      <TopBar sitting={sitting} isMapOn={isMapOn} onMap={setMapOn} />
      <main className="decide" id="decide" aria-label={words.decide}>
        {phase.kind === "ended" ? (
          <EndingPanel sitting={sitting} outcome={phase.outcome} onUndo={setUndo} />
        ) : (
          <DecidePanel sitting={sitting} phase={phase} />
        )}
      </main>
      <NewsPanel sitting={sitting} />
      <Standing sitting={sitting} />
      <MapPanel sitting={sitting} isOn={isMapOn} />
      <TimeLine sitting={sitting} onUndo={setUndo} />
      <Announcer sitting={sitting} />
      <UndoDialog sitting={sitting} ply={undo} onClose={() => setUndo(undefined)} />
    </div>
  );
};
