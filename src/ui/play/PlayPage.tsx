import { type ComponentProps, type ReactNode, useEffect, useState } from "react";
import type { Sitting } from "#session";
import { Loading } from "../app/Loading.tsx";
import { LoadProblem } from "../app/LoadProblem.tsx";
import { Part } from "../app/Part.tsx";
import { useServices } from "../app/ServicesContext.tsx";
import { usePromise } from "../app/usePromise.ts";
import { OptionPreview } from "../map/OptionPreview.tsx";
import { MissingPart } from "../parts/MissingPart.tsx";
import { Notice } from "../parts/Notice.tsx";
import { FIRST_MANNER, type Look } from "../tree/look.ts";
import { TreePart } from "../tree/TreePart.tsx";
import { words } from "../words.ts";
import { DecidePanel } from "./DecidePanel.tsx";
import { KeepingNote } from "./KeepingNote.tsx";
import { SituationRoom } from "./SituationRoom.tsx";
import { TimeLine } from "./TimeLine.tsx";
import { TopBar } from "./TopBar.tsx";
import { UndoDialog } from "./UndoDialog.tsx";
import { useSitting } from "./useSitting.ts";

/** Loaded where several people play at one screen. */
const loadPassPage = async () => (await import("../company/PassPage.tsx")).PassPage;

/** A sitting, from its id. */
export const PlayPage = ({ id }: { readonly id: string }): ReactNode => {
  const services = useServices();
  const [attempt, setAttempt] = useState({ turn: 0, takesOver: false });
  const openAgain = (takesOver: boolean): void => setAttempt(({ turn }) => ({ turn: turn + 1, takesOver }));
  const opened = usePromise(`${id} ${attempt.turn}`, () =>
    services.openSitting(id, { takesOver: attempt.takesOver, onLost: () => openAgain(false) }),
  );
  if (opened.kind === "waiting") return <Loading />;
  if (opened.kind === "failed") return <LoadProblem {...opened} />;
  if (!opened.value.ok) return <Notice title={words.notFound} text={opened.value.reason} />;
  if (opened.value.value.kind === "elsewhere") return <Onlooking id={id} onTakeOver={() => openAgain(true)} />;
  return <PlayScreen sitting={opened.value.value.sitting} />;
};

/** The room of the person who has the screen; while it is passed on, nothing of it is there at all. */
const PlayScreen = ({ sitting }: { readonly sitting: Sitting }): ReactNode => {
  const pass = useSitting(sitting, (state) => state.pass);
  const seat = useSitting(sitting, ({ view }) => view.seat.id);
  return pass === undefined ? (
    <OptionPreview key={seat}>
      <PlayRoom sitting={sitting} />
    </OptionPreview>
  ) : (
    <Part name="pass" load={loadPassPage} given={{ sitting, to: pass.to }} />
  );
};

/** Another tab plays this sitting; it is shown as a replay is, which is loaded for that. */
const Onlooking = (given: { readonly id: string; readonly onTakeOver: () => void }): ReactNode => (
  <Part name="onlooker" load={async () => (await import("../replay/OnlookerPage.tsx")).OnlookerPage} given={given} />
);

/** No one needs it before the last decision; it is loaded once the first one is on the screen. */
const loadEnding = async () => (await import("../ending/SittingEnding.tsx")).SittingEnding;

const ENDING: Pick<ComponentProps<typeof Part>, "waiting" | "problem"> = {
  waiting: <p className="hint">{words.loading}</p>,
  problem: ({ again }) => <MissingPart again={again} />,
};

type RoomProps = { readonly sitting: Sitting; readonly charts?: ReactNode };

/** The situation room with someone in it. */
export const PlayRoom = ({ sitting, charts }: RoomProps): ReactNode => {
  const phase = useSitting(sitting, ({ view }) => view.phase);
  const ply = useSitting(sitting, ({ view }) => view.ply);
  const [isMapOn, setMapOn] = useState(true);
  const [look, setLook] = useState<Look>("map");
  const [undo, setUndo] = useState<number>();
  useEffect(() => {
    void loadEnding().catch(() => undefined);
    return sitting.attend();
  }, [sitting]);
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
        look={look}
        tree={
          look === "map" ? undefined : (
            <TreePart key={look} manner={FIRST_MANNER[look]} shown={sitting} onUndo={setUndo} />
          )
        }
        bar={<TopBar sitting={sitting} isMapOn={isMapOn} onMap={setMapOn} look={look} onLook={setLook} />}
        panel={{
          name: words.decide,
          content: (
            <>
              <KeepingNote sitting={sitting} />
              {phase.kind === "ended" ? (
                <Part
                  name="ending"
                  load={loadEnding}
                  given={{ sitting, outcome: phase.outcome, onUndo: setUndo }}
                  {...ENDING}
                />
              ) : (
                <DecidePanel sitting={sitting} phase={phase} />
              )}
            </>
          ),
        }}
        time={<TimeLine sitting={sitting} onUndo={setUndo} />}
      />
      <UndoDialog sitting={sitting} ply={undo} onClose={() => setUndo(undefined)} />
    </>
  );
};
