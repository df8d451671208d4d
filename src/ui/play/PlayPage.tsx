import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import type { Sitting } from "#session";
import { useServices } from "../app/ServicesContext.tsx";
import { usePromise } from "../app/usePromise.ts";
import { EndingActions } from "../ending/EndingActions.tsx";
import { EndingPanel } from "../ending/EndingPanel.tsx";
import { OptionPreview } from "../map/OptionPreview.tsx";
import { Notice } from "../parts/Notice.tsx";
import { words } from "../words.ts";
import { DecidePanel } from "./DecidePanel.tsx";
import { SituationRoom } from "./SituationRoom.tsx";
import { TimeLine } from "./TimeLine.tsx";
import { TopBar } from "./TopBar.tsx";
import { UndoDialog } from "./UndoDialog.tsx";
import { useSitting } from "./useSitting.ts";

/** Loaded where several people play at one screen. */
const PassPage = lazy(async () => ({ default: (await import("../company/PassPage.tsx")).PassPage }));

/** A sitting, from its id. */
export const PlayPage = ({ id }: { readonly id: string }): ReactNode => {
  const services = useServices();
  const opened = usePromise(id, () => services.openSitting(id));
  if (opened.kind === "waiting") return <main className="page" aria-busy="true" aria-label={words.loading} />;
  if (opened.kind === "failed") return <Notice title={words.broken} text={words.notLoaded} detail={opened.why} />;
  if (!opened.value.ok) return <Notice title={words.notFound} text={opened.value.reason} />;
  return <PlayScreen sitting={opened.value.value} />;
};

/** The room of whoever has the screen; while it is passed on, nothing of it is there at all. */
const PlayScreen = ({ sitting }: { readonly sitting: Sitting }): ReactNode => {
  const pass = useSitting(sitting, (state) => state.pass);
  const seat = useSitting(sitting, ({ view }) => view.seat.id);
  return pass === undefined ? (
    <OptionPreview key={seat}>
      <PlayRoom sitting={sitting} />
    </OptionPreview>
  ) : (
    <Suspense fallback={<main className="page" aria-busy="true" aria-label={words.loading} />}>
      <PassPage sitting={sitting} to={pass.to} />
    </Suspense>
  );
};

type RoomProps = { readonly sitting: Sitting; readonly charts?: ReactNode };

/** The situation room with somebody in it. */
export const PlayRoom = ({ sitting, charts }: RoomProps): ReactNode => {
  const phase = useSitting(sitting, ({ view }) => view.phase);
  const ply = useSitting(sitting, ({ view }) => view.ply);
  const [isMapOn, setMapOn] = useState(true);
  const [undo, setUndo] = useState<number>();
  useEffect(() => sitting.attend(), [sitting]);
  // A narrow page goes back to its map: that is where one sees what the choice has brought. A wide one has nowhere to go.
  useEffect(() => {
    if (ply > 0) window.scrollTo({ top: 0 });
  }, [ply]);
  return (
    <>
      <SituationRoom
        shown={sitting}
        isMapOn={isMapOn}
        charts={charts}
        bar={<TopBar sitting={sitting} isMapOn={isMapOn} onMap={setMapOn} />}
        panel={{
          name: words.decide,
          content:
            phase.kind === "ended" ? (
              <EndingPanel outcome={phase.outcome} onUndo={setUndo} actions={<EndingActions sitting={sitting} />} />
            ) : (
              <DecidePanel sitting={sitting} phase={phase} />
            ),
        }}
        time={<TimeLine sitting={sitting} onUndo={setUndo} />}
      />
      <UndoDialog sitting={sitting} ply={undo} onClose={() => setUndo(undefined)} />
    </>
  );
};
