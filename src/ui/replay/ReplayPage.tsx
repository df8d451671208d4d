import { type ReactNode, useEffect, useState } from "react";
import { WHITE_CELL } from "#engine";
import type { RunReplay } from "#session";
import { Loading } from "../app/Loading.tsx";
import { LoadProblem } from "../app/LoadProblem.tsx";
import { type ReplayRoute, toHash } from "../app/route.ts";
import { useServices } from "../app/ServicesContext.tsx";
import { usePromise } from "../app/usePromise.ts";
import { Charts } from "../author/Charts.tsx";
import { ChartsSwitch } from "../author/ChartsSwitch.tsx";
import { Notice } from "../parts/Notice.tsx";
import { SituationRoom } from "../play/SituationRoom.tsx";
import { useSitting } from "../play/useSitting.ts";
import { FIRST_MANNER, type Look } from "../tree/look.ts";
import { TreePart } from "../tree/TreePart.tsx";
import { words } from "../words.ts";
import { ReplayBar } from "./ReplayBar.tsx";
import { ReplayControls } from "./ReplayControls.tsx";
import { ReplayPanel } from "./ReplayPanel.tsx";
import { SCRUBBER } from "./Scrubber.tsx";
import { useReplayKeys } from "./useReplayKeys.ts";

/** A run to look at, from its address. */
export const ReplayPage = ({ route }: { readonly route: ReplayRoute }): ReactNode => {
  const services = useServices();
  const { ply, ...source } = route;
  const opened = usePromise(toHash(source), () => services.openReplay(source));
  if (opened.kind === "waiting") return <Loading />;
  if (opened.kind === "failed") return <LoadProblem {...opened} />;
  if (!opened.value.ok) return <Notice title={words.replayFailed} text={opened.value.reason} />;
  return <OpenedReplay key={toHash(source)} replay={opened.value.value} ply={ply ?? 0} />;
};

/** A run that was opened, and with a button, where its rules have changed, the same choices by the current rules. */
const OpenedReplay = ({ replay, ply }: Omit<Props, "note">): ReactNode => {
  const [shown, setShown] = useState(replay);
  const { anyway } = shown;
  const button = anyway !== undefined && (
    <button className="button" type="button" onClick={() => setShown(anyway())}>
      {words.replayAnyway}
    </button>
  );
  return <ReplayRoom replay={shown} ply={ply} note={button} />;
};

type Props = { readonly replay: RunReplay; readonly ply: number; readonly note?: ReactNode };

/** The situation room, with the controls of the replay where the time line is. */
export const ReplayRoom = ({ replay, ply, note }: Props): ReactNode => {
  const [isMapOn, setMapOn] = useState(true);
  const [look, setLook] = useState<Look>("map");
  const [areChartsOn, setChartsOn] = useState(false);
  const at = useSitting(replay, (state) => state.ply);
  const isWhiteCell = useSitting(replay, ({ view }) => view.seat.id === WHITE_CELL);
  useReplayKeys(replay);
  useEffect(() => {
    replay.goTo(ply);
    return replay.pause;
  }, [replay, ply]);
  return (
    <SituationRoom
      shown={replay}
      isMapOn={isMapOn}
      look={look}
      tree={
        look === "map" ? undefined : (
          <TreePart key={look} manner={FIRST_MANNER[look]} shown={replay} ply={at} onGo={replay.goTo} />
        )
      }
      charts={isWhiteCell && areChartsOn ? <Charts shown={replay} program={replay.program} /> : undefined}
      bar={
        <ReplayBar replay={replay} isMapOn={isMapOn} onMap={setMapOn} look={look} onLook={setLook}>
          {isWhiteCell && <ChartsSwitch areOn={areChartsOn} onSwitch={setChartsOn} />}
        </ReplayBar>
      }
      panel={{
        name: words.replay,
        content: (
          <>
            {note}
            <ReplayPanel replay={replay} />
          </>
        ),
      }}
      time={<ReplayControls replay={replay} />}
      skipTo={{ id: SCRUBBER, name: words.position }}
    />
  );
};
