import { type ReactNode, useEffect, useState } from "react";
import type { RunReplay } from "#session";
import { Loading } from "../app/Loading.tsx";
import { useServices } from "../app/ServicesContext.tsx";
import { Notice } from "../parts/Notice.tsx";
import { RoomNote } from "../parts/RoomNote.tsx";
import { words } from "../words.ts";
import { ReplayRoom } from "./ReplayPage.tsx";

type Props = { readonly id: string; readonly onTakeOver: () => void };

/** A sitting that another tab plays, up to what that tab has stored last. */
export const OnlookerPage = ({ id, onTakeOver }: Props): ReactNode => {
  const replay = useNewest(id);
  const takeOver = (
    <button className="button ask" type="button" onClick={onTakeOver}>
      {words.elsewhere.takeOver}
    </button>
  );
  if (replay === "waiting") return <Loading />;
  if (replay === "missing")
    return (
      <Notice title={words.elsewhere.text} text={words.notFoundText}>
        {takeOver}
      </Notice>
    );
  const last = replay.store.getState().last;
  return <ReplayRoom replay={replay} ply={last} note={<RoomNote text={words.elsewhere.text}>{takeOver}</RoomNote>} />;
};

/** The replay of what is stored, opened anew when the other tab stores more. */
const useNewest = (id: string): RunReplay | "waiting" | "missing" => {
  const { openReplay, watchSitting } = useServices();
  const [newest, setNewest] = useState<RunReplay | "waiting" | "missing">("waiting");
  useEffect(() => {
    let isGone = false;
    const look = (): void => {
      openReplay({ page: "replay", sitting: id }).then(
        (opened) => {
          if (!isGone) setNewest(opened.ok ? opened.value : "missing");
        },
        () => {
          if (!isGone) setNewest("missing");
        },
      );
    };
    look();
    const stop = watchSitting(id, look);
    return () => {
      isGone = true;
      stop();
    };
  }, [id, openReplay, watchSitting]);
  return newest;
};
